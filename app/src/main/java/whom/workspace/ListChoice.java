package whom.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// How somebody wants the list of people in this workspace: kept in `.whom/people.json`, on this computer alone. What cannot be read counts as
/// not chosen, and is replaced at the next choice.
///
/// @param columns shown beside those of the rule, in this order; null when nobody chose any
/// @param hidden  not shown even when the rule asks about them
/// @param sort    the attribute, with a `-` before it for the largest first; null for as stored
public record ListChoice(@Nullable List<String> columns, List<String> hidden, @Nullable String sort) {
    /// Nothing was chosen.
    public static final ListChoice NONE = new ListChoice(null, List.of(), null);

    private static final String FILE = "people.json";

    public ListChoice {
        columns = columns == null ? null : List.copyOf(columns);
        hidden = List.copyOf(hidden);
    }

    /// The same, sorted otherwise.
    public ListChoice sorted(@Nullable String by) {
        return new ListChoice(columns, hidden, by);
    }

    /// The same with a column shown or not.
    ///
    /// @param now the columns that are shown, which stay but for this one
    public ListChoice with(List<String> now, String column, boolean shown) {
        List<String> next = new ArrayList<>(now);
        List<String> without = new ArrayList<>(hidden);
        next.remove(column);
        without.remove(column);
        (shown ? next : without).add(column);
        return new ListChoice(next, without, sort);
    }

    /// What was chosen in a workspace.
    public static ListChoice in(Workspace workspace) {
        Path file = folder(workspace).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            Fields fields = JsonFiles.parse(file, JsonFiles.text(file)).fields();
            String sort = fields.text("sort", "");
            return new ListChoice(fields.has("columns") ? fields.texts("columns") : null, fields.texts("hidden"),
                    sort.isBlank() ? null : sort);
        } catch (Refusal _) {
            return NONE;
        }
    }

    /// @throws Refusal when the file cannot be written
    public void keep(Workspace workspace) throws Refusal {
        ObjectNode json = JsonFiles.begun();
        if (columns != null) {
            ArrayNode names = json.putArray("columns");
            columns.forEach(names::add);
        }
        ArrayNode without = json.putArray("hidden");
        hidden.forEach(without::add);
        if (sort != null) {
            json.put("sort", sort);
        }
        Folders.write(folder(workspace), FILE, JsonFiles.print(json));
    }

    private static Path folder(Workspace workspace) {
        return workspace.folder().resolve(".whom");
    }
}
