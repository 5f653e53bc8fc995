package whom.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/// A receipt as JSON, for its file and for machines.
public final class ReceiptJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private ReceiptJson() {
    }

    /// The object that stands in the receipt's file and that `whom export --json` prints.
    public static ObjectNode write(Receipt receipt) {
        Counts counts = receipt.counts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("preset", receipt.preset()).put("selected", counts.selected()).put("written", counts.written())
                .put("suppressed", counts.suppressed()).put("rejected", counts.rejected()).put("merged", counts.merged())
                .put("warnings", counts.warned());
        files(receipt, json.putArray("files"));
        json.put("when", receipt.when().toString()).put("segment", receipt.segment()).put("rule", receipt.rule())
                .put("rule_version", receipt.ruleVersion())
                .put("as_of", receipt.asOf().instant().atZone(receipt.asOf().zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .put("zone", receipt.asOf().zone().getId()).put("preset_version", receipt.presetVersion());
        columns(receipt, json.putArray("columns"));
        ObjectNode reasons = json.putObject("reasons");
        byReason(counts.suppressedFor(), reasons.putObject("suppressed"));
        byReason(counts.rejectedFor(), reasons.putObject("rejected"));
        byReason(counts.mergedFor(), reasons.putObject("merged"));
        ArrayNode warnings = reasons.putArray("warnings");
        counts.warnings().forEach(w -> warnings.addObject().put("column", w.column()).put("reason", w.reason()).put("values", w.values()));
        terms(receipt, json);
        return json;
    }

    /// Only what was asked for.
    private static void terms(Receipt receipt, ObjectNode json) {
        Terms terms = receipt.terms();
        if (terms.split() != null) {
            json.put("split_by", terms.split().by());
        }
        if (terms.holdout() != null) {
            json.putObject("holdout").put("percent", terms.holdout().percent()).put("seed", terms.holdout().seed()).put("people",
                    receipt.counts().suppressedFor().getOrDefault(Sorting.HELD_BACK, 0L));
        }
        if (receipt.after() != null) {
            ArrayNode after = json.putArray("after_segments");
            receipt.after().forEach(after::add);
        }
        if (terms.before() != null) {
            json.putObject("since").put("receipt", terms.before().receipt()).put("when", terms.before().at().toString())
                    .put("removed", receipt.counts().removed()).put("unnamed", receipt.counts().unnamed());
        }
    }

    static byte[] bytes(Receipt receipt) {
        return bytes(write(receipt));
    }

    static byte[] bytes(ObjectNode receipt) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            return (JSON.writer(printer).writeValueAsString(receipt) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is always JSON", e);
        }
    }

    private static void files(Receipt receipt, ArrayNode files) {
        receipt.files().forEach(file -> files.addObject().put("name", file.name()).put("role", file.role().word()).put("rows", file.rows())
                .put("bytes", file.bytes()).put("sha256", file.sha256()));
    }

    private static void columns(Receipt receipt, ArrayNode columns) {
        receipt.columns().forEach(column -> {
            ArrayNode from = columns.addObject().put("header", column.header()).putArray("from");
            column.from().forEach(from::add);
        });
    }

    private static void byReason(Map<String, Long> counts, ObjectNode json) {
        new TreeMap<>(counts).forEach(json::put);
    }
}
