package whom.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// Objects as rows: what is nested has a column of its own, a list is one cell that holds JSON.
final class JsonTable implements Table {
    private final Text text;
    private final JsonShape shape;
    private final Map<String, Integer> places = new HashMap<>();
    private final Bytes bytes;
    private final JsonParser parser;
    private long place;
    private long empty;

    private JsonTable(Text text, JsonShape shape, Bytes bytes, JsonParser parser) {
        this.text = text;
        this.shape = shape;
        this.bytes = bytes;
        this.parser = parser;
        shape.columns().forEach(column -> places.put(column, places.size()));
    }

    /// Reads the whole text once to find its columns.
    static Table open(Text text) throws Refusal {
        return open(text, JsonShape.of(text));
    }

    private static Table open(Text text, JsonShape shape) throws Refusal {
        Bytes bytes = null;
        try {
            bytes = Bytes.of(text.part());
            JsonTable table = new JsonTable(text, shape, bytes, Json.parser(text, bytes));
            table.enter();
            return table;
        } catch (IOException e) {
            CsvRecords.closeQuietly(bytes);
            throw Json.failure(text.part(), e);
        }
    }

    /// Goes into the array of records.
    private void enter() throws IOException {
        if (shape.kind() == TableForm.Kind.JSON_LINES) {
            return;
        }
        parser.nextToken();
        for (String name : shape.path()) {
            while (parser.nextToken() == JsonToken.FIELD_NAME && !parser.currentName().equals(name)) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
        }
    }

    @Override
    public List<String> header() {
        return shape.columns();
    }

    @Override
    public @Nullable TableRow next() throws Refusal {
        try {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                place = shape.kind() == TableForm.Kind.JSON ? place + 1 : parser.currentTokenLocation().getLineNr();
                List<String> cells = cells();
                if (!CellText.isBlank(cells)) {
                    return new TableRow(place, cells);
                }
                empty++;
            }
            return null;
        } catch (IOException e) {
            throw Json.failure(text.part(), e);
        }
    }

    private List<String> cells() throws IOException, Refusal {
        String[] cells = new String[places.size()];
        Arrays.fill(cells, "");
        Json.fields(parser, "", (name, value) -> {
            String cell = cell(value);
            Integer at = places.get(name);
            if (at == null) {
                throw Json.refusal(text.part(), value, "the file has changed while it was read; begin again");
            }
            cells[at] = cell;
        });
        return Arrays.asList(cells);
    }

    private static String cell(JsonParser value) throws IOException {
        return switch (value.currentToken()) {
            case START_ARRAY -> list(value);
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String written = value.getText();
                yield written.equals("NaN") || written.endsWith("Infinity") || written.endsWith("INF") ? "" : PlainNumber.of(written);
            }
            case null, default -> value.getText();
        };
    }

    private static String list(JsonParser value) throws IOException {
        StringWriter list = new StringWriter();
        try (JsonGenerator copy = Json.factory().createGenerator(list)) {
            copy.copyCurrentStructureExact(value);
        }
        return list.toString();
    }

    @Override
    public long bytesRead() {
        return bytes.readOfPart();
    }

    @Override
    public long size() {
        return bytes.size();
    }

    @Override
    public TableForm form() {
        List<Aside> asides = new ArrayList<>();
        if (!shape.path().isEmpty()) {
            asides.add(new Aside.Within(String.join(".", shape.path())));
        }
        if (empty > 0) {
            asides.add(new Aside.Empty(empty));
        }
        return new TableForm(shape.kind(), null, text.encoded(), 0, asides);
    }

    @Override
    public Table again() throws Refusal {
        return open(text, shape);
    }

    @Override
    public void close() throws Refusal {
        try {
            parser.close();
        } catch (IOException e) {
            throw Json.failure(text.part(), e);
        }
    }
}
