package whom.cli;

import picocli.CommandLine.Option;

/// `--json`: the answer as one JSON object for machines.
final class JsonOption {
    @Option(names = "--json", description = "Print one JSON object, for scripts.")
    private boolean chosen;

    boolean chosen() {
        return chosen;
    }
}
