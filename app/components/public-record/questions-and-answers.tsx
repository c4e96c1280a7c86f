import { Card } from "#app/components/card.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { own, Say, Twin } from "#app/components/say.tsx";
import type { PublishedQuestionLine } from "#app/domain/programme/view.ts";
import type { AnswerView } from "#app/domain/public-record/answer.ts";
import { firstSentence } from "#app/domain/public-text.ts";
import { Commas } from "./published-parts.tsx";

type Props = { questions: readonly PublishedQuestionLine[]; answers: readonly AnswerView[] };

/** What is asked of a theme and how far it is answered: the last answer begins under its question, which leads to all of it. */
export function QuestionsAndAnswers({ questions, answers }: Props) {
  const rows = [
    ...questions.map((question) => ({
      key: question.reference,
      title: question.title,
      href: question.href,
      people: [
        question.addressee && <Say of="theme.toWhom" with={{ who: <Twin en={question.addressee} /> }} />,
        question.asker && <Say of="record.whoAsks" with={{ who: <Twin en={question.asker} /> }} />,
      ].filter(Boolean),
      stateWords: question.stateWords,
      answer: answers.find(({ href }) => href === question.href),
    })),
    ...answers
      .filter(({ href }) => !questions.some((question) => question.href === href))
      .map((answer) => ({
        key: String(answer.questionId),
        title: answer.question,
        href: answer.href,
        people: [],
        stateWords: "",
        answer,
      })),
  ];
  if (rows.length === 0) return null;
  return (
    <Card id="questions" title={<Say of="theme.questions" />}>
      <ul className="govuk-list app-later">
        {rows.map(({ key, title, href, people, stateWords, answer }) => {
          const said = firstSentence(answer ? ([...answer.minuted, ...answer.later].at(-1)?.text ?? "") : "");
          return (
            <li key={key} className="app-later__one">
              {href ? (
                <a className="govuk-link" href={href}>
                  <Twin en={title} />
                </a>
              ) : (
                <Twin en={title} />
              )}{" "}
              <Tag words={answer?.resultWords ?? stateWords} />
              {said ? <p className="govuk-body govuk-!-margin-bottom-0">{own(said)}</p> : null}
              {people.length > 0 ? (
                <p className="app-timeline__when">
                  <Commas of={people} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
