export default function Home() {
  return <h1 className="govuk-heading-l">Scrutiny work programmes</h1>;
}
