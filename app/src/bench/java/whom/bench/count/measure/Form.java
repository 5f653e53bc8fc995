package whom.bench.count.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whom.bench.count.fill.Script;

/// One of the ways in which a peer can be asked the same.
///
/// @param sql   with a placeholder `:name` for each value or list of values
/// @param bound whether the values are bound to a statement that is prepared once, instead of standing in the text
record Form(String name, String sql, boolean bound) {
    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^-- (\\S+)\\n");

    /// The forms of a segment's file, each with its values in the text and bound.
    static List<Form> of(Dialect dialect, String id) {
        String text = Script.text(dialect.folder + "/" + id + ".sql");
        List<Form> forms = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            int from = heading.end();
            Matcher next = HEADING.matcher(text).region(from, text.length());
            String sql = text.substring(from, next.find() ? next.start() : text.length()).strip();
            forms.add(new Form(heading.group(1), sql, false));
            forms.add(new Form(heading.group(1), sql, true));
        }
        return forms;
    }

    /// The same with one condition more.
    Form and(Form condition) {
        return new Form(name + " + " + condition.name, sql + "\n  AND " + condition.sql, condition.bound);
    }

    String text(Dialect dialect, Map<String, List<Object>> values) {
        return filled(values, value -> bound ? "?" : dialect.literal(value));
    }

    /// The text with the values in it, for people to read.
    String readable(Dialect dialect, Map<String, List<Object>> values) {
        return filled(values, dialect::literal);
    }

    /// What is bound, in the order of the text.
    List<Object> arguments(Map<String, List<Object>> values) {
        List<Object> arguments = new ArrayList<>();
        if (bound) {
            PLACEHOLDER.matcher(sql).results().forEach(place -> arguments.addAll(valueOf(place.group(1), values)));
        }
        return arguments;
    }

    private String filled(Map<String, List<Object>> values, java.util.function.Function<Object, String> as) {
        return PLACEHOLDER.matcher(sql).replaceAll(place -> Matcher
                .quoteReplacement(valueOf(place.group(1), values).stream().map(as).collect(Collectors.joining(", "))));
    }

    private static List<Object> valueOf(String name, Map<String, List<Object>> values) {
        List<Object> value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value for :" + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return name + (bound ? ", bound" : "");
    }
}
