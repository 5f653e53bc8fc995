package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import whom.profile.Schema;
import whom.rule.exchange.Given;
import whom.rule.exchange.JsonLogic;
import whom.rule.exchange.Left;
import whom.rule.exchange.QueryBuilder;
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
        text, json, words, sql, rqb, jsonlogic
    }

    /// How the rule is given.
    static final class Source {
        @Option(names = "--text", paramLabel = "TEXT", description = "A rule in its text form.")
        private @Nullable String text;

        @Option(names = "--file", paramLabel = "FILE", description = "A file that holds a rule, as text or as JSON.")
        private @Nullable Path file;

        @Option(names = "--tree", paramLabel = "JSON", description = "A rule as JSON: stored form, react-querybuilder or JsonLogic.")
        private @Nullable String tree;

        Brought read(@Nullable Schema schema) throws Refusal {
            if (text != null) {
                return Brought.whole(Written.text(text, schema));
            }
            return file != null ? Brought.file(file, schema) : Brought.tree("rule", "--tree", String.valueOf(tree), schema);
        }
    }

    private final Rooms rooms;

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "Needed for words and sql.")
    private @Nullable Path folder;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--to", paramLabel = "FORM", description = "text, json, words, sql, rqb or jsonlogic (${DEFAULT-VALUE}).")
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
        Manifest manifest = folder == null ? null : Workspace.open(folder).manifest();
        Schema schema = manifest == null ? null : manifest.schema();
        Brought brought = source.read(schema);
        Written written = brought.written();
        if (manifest != null) {
            sql(written, manifest);
        }
        switch (form) {
            case text -> print("text", RuleText.print(written.rule()), brought.left());
            case json -> print("json", new Given(RuleJson.write(written.rule()), List.of()), brought.left());
            case words -> print("words", words(needed(manifest)).sentence(written.rule()), brought.left());
            case sql -> print(sql(written, needed(manifest)), brought.left());
            case rqb -> print("rqb", QueryBuilder.write(written.rule(), schema), brought.left());
            case jsonlogic -> print("jsonlogic", JsonLogic.write(written.rule(), schema), brought.left());
        }
        return brought.left().isEmpty() ? Commands.OK : Commands.USERS_MISTAKE;
    }

    private void print(String name, String text, List<Left> left) {
        if (json.chosen()) {
            answer(Console.object().put(name, text), left);
        } else {
            rooms.console().line(text);
            say(left);
        }
    }

    private void print(String name, Given given, List<Left> before) {
        List<Left> left = new ArrayList<>(before);
        left.addAll(given.left());
        if (json.chosen()) {
            answer(Console.object().set(name, given.json()), left);
        } else {
            rooms.console().json(given.json());
            say(left);
        }
    }

    private void print(Query query, List<Left> left) {
        if (json.chosen()) {
            ObjectNode answer = Console.object().put("sql", query.sql());
            ArrayNode values = answer.putArray("values");
            query.values().forEach(values::addPOJO);
            answer(answer, left);
        } else {
            rooms.console().line(query.sql());
            query.values().forEach(value -> rooms.console().line("-- ? " + value));
            say(left);
        }
    }

    /// One object, which also names what stays behind.
    private void answer(ObjectNode answer, List<Left> left) {
        if (!left.isEmpty()) {
            ArrayNode list = answer.putArray("left");
            left.forEach(one -> list.addObject().put("where", one.where()).put("why", one.why()));
        }
        rooms.console().json(answer);
        say(left);
    }

    private void say(List<Left> left) {
        left.forEach(one -> rooms.console().error("left behind: " + one));
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
