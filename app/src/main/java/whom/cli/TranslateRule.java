package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import whom.profile.Schema;
import whom.rule.exchange.Given;
import whom.rule.exchange.JsonLogic;
import whom.rule.exchange.Left;
import whom.rule.exchange.QueryBuilder;
import whom.rule.json.RuleJson;
import whom.rule.text.RuleText;
import whom.sql.Query;
import whom.sql.RuleSql;
import whom.text.Isolated;
import whom.text.Refusal;
import whom.workspace.Manifest;
import whom.workspace.Named;
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

        @Option(names = "--tree", paramLabel = "JSON", description = "A rule as JSON: stored form or a whole segment, react-querybuilder or JsonLogic.")
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
        Against against = folder == null ? null : Against.of(Workspace.open(folder));
        Schema schema = against == null ? null : against.manifest().schema();
        Brought brought = source.read(schema);
        Written written = brought.written();
        if (against != null) {
            sql(written, against);
        }
        List<Left> left = new ArrayList<>(brought.left());
        switch (form) {
            case text -> print("text", RuleText.print(written.rule()), left);
            case json -> print("json", new Given(RuleJson.write(written.rule()), List.of()), left);
            case words -> print("words", Isolated.plain(needed(against).words().sentence(written.rule())), left);
            case sql -> print(sql(written, needed(against)), left);
            case rqb -> print("rqb", QueryBuilder.write(written.rule(), schema), left);
            case jsonlogic -> print("jsonlogic", JsonLogic.write(written.rule(), schema), left);
        }
        return left.isEmpty() ? Commands.OK : Commands.USERS_MISTAKE;
    }

    private void print(String name, String text, List<Left> left) {
        if (json.chosen()) {
            answer(Console.object().put(name, text), left);
        } else {
            rooms.console().line(text);
            say(left);
        }
    }

    private void print(String name, Given given, List<Left> left) {
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

    private Against needed(@Nullable Against against) throws Refusal {
        if (against == null) {
            throw new Refusal("--to " + form + " needs the WORKSPACE, whose attributes the rule is about");
        }
        return against;
    }

    private Query sql(Written written, Against against) throws Refusal {
        AsOf moment = asOf.of(against.manifest(), rooms.clock());
        return switch (new Resolver(against.manifest().schema(), moment, against.known()).resolve(written.rule())) {
            case Resolution.Ready ready -> RuleSql.ids(ready.rule());
            case Resolution.NotReady notReady -> throw written.refusal(notReady.problems(), against.words());
        };
    }

    /// What a rule is held against; the people are not needed.
    private record Against(Manifest manifest, Named known) {
        static Against of(Workspace workspace) throws Refusal {
            return new Against(workspace.manifest(), workspace.named());
        }

        RuleWords words() {
            return Reading.words(manifest.schema(), known);
        }
    }
}
