import { SmallTable } from "#app/components/table/small-table.tsx";

type Process = {
  machine: string;
  pid: number;
  version: string;
  nodeVersion: string;
  since: string;
  memoryMb: number;
  lagMs: number;
};

/** The processes that serve, on every machine. */
export function Processes({ processes, processors }: { processes: readonly Process[]; processors: number }) {
  return (
    <>
      <h2 className="govuk-heading-m">Processes</h2>
      <p className="govuk-body">
        Each says once a minute that it serves. This machine has {processors === 1 ? "1 core" : `${processors} cores`}.
      </p>
      <SmallTable
        label="Processes"
        size="hidden"
        rows={processes}
        keyOf={({ machine, pid }) => `${machine} ${pid}`}
        columns={[
          { label: "Process", names: true, cell: ({ machine, pid }) => `${pid} on ${machine}` },
          { label: "Release", cell: ({ version, nodeVersion }) => `${version}, Node ${nodeVersion}` },
          { label: "Since", cell: ({ since }) => since },
          { label: "Memory", className: "app-nowrap", cell: ({ memoryMb }) => `${memoryMb} MB` },
          { label: "Kept waiting at most", cell: ({ lagMs }) => `${lagMs} ms` },
        ]}
      />
    </>
  );
}

type Failure = { requestId: string; at: string; kind: string; place: string };

/** What went wrong last, by the ids that pages and the log give. */
export function Failures({ failures }: { failures: readonly Failure[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">What went wrong last</h2>
      {failures.length === 0 ? (
        <p className="govuk-body">Nothing has gone wrong.</p>
      ) : (
        <>
          <p className="govuk-body">
            A page that says that something went wrong gives an id. Under the same id the log of the machine says what
            it was; nothing of what somebody typed is kept here.
          </p>
          <SmallTable
            label="What went wrong last"
            size="hidden"
            rows={failures}
            keyOf={({ requestId }) => requestId}
            columns={[
              { label: "Id", names: true, cell: ({ requestId }) => requestId },
              { label: "When", cell: ({ at }) => at },
              { label: "Where", cell: ({ place }) => place },
              { label: "What", cell: ({ kind }) => kind },
            ]}
          />
        </>
      )}
    </>
  );
}
