package whom.export.preset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import whom.export.preset.FileForm.Compression;
import whom.text.Refusal;

/// Reads how a preset lays out its files.
final class FileReader {
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE");

    private FileReader() {
    }

    static FileForm file(Fields file) throws Refusal {
        FileForm.Type type = Words.of(file, "type", "csv", FileForm.Type.values(), FileForm.Type::word);
        String delimiter = file.text("delimiter");
        if (!Set.of(",", ";", "\t", "|").contains(delimiter)) {
            throw file.refusal("delimiter", "must be a comma, a semicolon, a tab or a bar");
        }
        if (type == FileForm.Type.TSV && !delimiter.equals("\t")) {
            throw file.refusal("delimiter", "must be a tab in a file of the type tsv");
        }
        if (!file.text("quote", "\"").equals("\"")) {
            throw file.refusal("quote", "must be \", the only quote that is written");
        }
        if (!file.text("escape", "double").equals("double")) {
            throw file.refusal("escape", "must be double: a quote in a cell is written twice");
        }
        FileForm form = new FileForm(type, delimiter.charAt(0), ending(file),
                file.choice("quoting", "minimal", List.of("minimal", "all")).equals("all"), file.flag("quoteNumericTexts", false),
                Charset.forName(file.choice("encoding", "UTF-8", ENCODINGS)), file.flag("bom", false), file.flag("header", true),
                Words.of(file, "compress", "none", Compression.values(), Compression::word));
        if (type == FileForm.Type.XLSX && form.compression() != Compression.NONE) {
            throw file.refusal("compress", "must be none for xlsx, which is packed already");
        }
        file.nothingElse();
        return form;
    }

    private static String ending(Fields file) throws Refusal {
        return switch (file.text("lineEnding")) {
            case "CRLF" -> "\r\n";
            case "LF" -> "\n";
            default -> throw file.refusal("lineEnding", "must be CRLF or LF");
        };
    }

    static Limits limits(Fields limits) throws Refusal {
        Limits read = new Limits(limits.positive("maxRows"), limits.positive("maxBytes"), limits.positive("maxColumns"),
                Objects.requireNonNullElse(limits.positive("minRows"), 0L),
                limits.choice("beyond", "split", List.of("split", "refuse")).equals("split"));
        limits.nothingElse();
        return read;
    }
}
