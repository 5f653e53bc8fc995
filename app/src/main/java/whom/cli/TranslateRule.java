package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.resolve.Resolution;
import whom.resolve.Resolver;
import whom.resources.Words;
import whom.rule.json.RuleJson;
import whom.rule.text.RuleText;
import whom.sql.Query;
import whom.sql.RuleSql;
import whom.text.Refusal;
import whom.workspace.Manifest;
import whom.workspace.Workspace;

/// `whom rule`: a rule in another of its forms.
@Command(name = "rule", description = "Translate a rule into another of its forms.")
final class TranslateRule implements Callable<Integer> {
    /// The forms.
    enum Form {
        text, json, words, sql
    }

    /// How the rule is given.
    static final class Source {
        @Option(names = "--text", paramLabel = "TEXT", description = "A rule in its text form.")
        private @Nullable String text;

        @Option(names = "--file", paramLabel = "FILE", description = "A file that holds a rule in its text form.")
        private @Nullable Path file;

        @Option(names = "--tree", paramLabel = "JSON", description = "A rule in its stored form.")
        private @Nullable String tree;

        Written read() throws Refusal {
            if (text != null) {
                return Written.text(text);
            }
            return file != null ? Written.file(file) : Written.tree(String.valueOf(tree));
        }
    }

    private final Rooms rooms;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "Needed for words and sql.")
    private @Nullable Path folder;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--to", paramLabel = "FORM", description = "text, json, words or sql (${DEFAULT-VALUE}).")
    private Form form = Form.text;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    TranslateRule(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        Written written = source.read();
        Manifest manifest = folder == null ? null : Workspace.open(folder).manifest();
        if (manifest != null) {
            sql(written, manifest);
        }
        switch (form) {
            case text -> print("text", RuleText.print(written.rule()));
            case json -> {
                ObjectNode tree = RuleJson.write(written.rule());
                rooms.console().json(json.chosen() ? Console.object().set("json", tree) : tree);
            }
            case words -> print("words", words(needed(manifest)).sentence(written.rule()));
            case sql -> {
                Query query = sql(written, needed(manifest));
                if (json.chosen()) {
                    ObjectNode answer = Console.object().put("sql", query.sql());
                    ArrayNode values = answer.putArray("values");
                    query.values().forEach(values::addPOJO);
                    rooms.console().json(answer);
                } else {
                    rooms.console().line(query.sql());
                    query.values().forEach(value -> rooms.console().line("-- ? " + value));
                }
            }
        }
        return Commands.OK;
    }

    private void print(String name, String text) {
        if (json.chosen()) {
            rooms.console().json(Console.object().put(name, text));
        } else {
            rooms.console().line(text);
        }
    }

    private Manifest needed(@Nullable Manifest manifest) throws Refusal {
        if (manifest == null) {
            throw new Refusal("--to " + form + " needs the WORKSPACE, whose attributes the rule is about");
        }
        return manifest;
    }

    private Query sql(Written written, Manifest manifest) throws Refusal {
        AsOf moment = asOf.of(manifest, rooms.clock());
        return switch (new Resolver(manifest.schema(), moment).resolve(written.rule())) {
            case Resolution.Ready ready -> RuleSql.ids(ready.rule());
            case Resolution.NotReady notReady -> throw written.refusal(notReady.problems(), words(manifest));
        };
    }

    private static RuleWords words(Manifest manifest) {
        return new RuleWords(Words.of(Locale.ENGLISH), manifest.schema());
    }
}
