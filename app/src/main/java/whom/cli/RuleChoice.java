package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// Which people a command is about: a workspace, and in it segments by id, or a rule from the command line or a file.
final class RuleChoice {
    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "SEGMENT", description = "Segments, by file name without .json.")
    private List<String> segments = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "TEXT", description = "A rule in its text form, such as \"country = 'US'\".")
    private @Nullable String rule;

    @Option(names = "--rule-file", paramLabel = "FILE", description = "A file that holds a rule in its text form.")
    private @Nullable Path file;

    Path folder() {
        return folder;
    }

    /// Whether it is a rule rather than segments.
    boolean isRule() {
        return rule != null || file != null;
    }

    /// How many of the ways to choose were used.
    int ways() {
        return (segments.isEmpty() ? 0 : 1) + (rule == null ? 0 : 1) + (file == null ? 0 : 1);
    }

    List<Written> read(Workspace workspace) throws Refusal {
        if (ways() != 1) {
            throw new Refusal("name one or more segments, or give one of --rule and --rule-file");
        }
        if (rule != null) {
            return List.of(Written.asked(rule, workspace.manifest().schema()));
        }
        if (file != null) {
            return List.of(Written.file(file, workspace.manifest().schema()));
        }
        List<Written> written = new ArrayList<>();
        for (String id : segments) {
            written.add(Written.of(workspace.segment(id)));
        }
        return written;
    }

    /// Exactly one rule.
    Written one(Workspace workspace) throws Refusal {
        if (segments.size() > 1) {
            throw new Refusal("takes one segment, not " + segments.size());
        }
        return read(workspace).getFirst();
    }
}
