package whom.export.preset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.Preset.Use;
import whom.text.Folding;
import whom.text.Refusal;

/// What no single field of a preset shows: headers that meet, and consent that could be lost.
final class PresetCheck {
    private PresetCheck() {
    }

    static void check(Fields fields, Preset preset) throws Refusal {
        headers(fields, preset);
        if (preset.columns().stream().filter(column -> column.content() instanceof Content.Rest).count() > 1) {
            throw fields.refusal("columns", "hold two columns for everything else; there can be one");
        }
        if (preset.file().type() == FileForm.Type.JSONL && preset.allColumns().stream().anyMatch(column -> column.repeat() > 1)) {
            throw fields.refusal("columns", "repeat a header, which an object of JSON cannot");
        }
        if (preset.use() == Use.ADS && !preset.consent().channel().equals("ads")) {
            throw fields.refusal("consent.channel",
                    "must be “ads”: to hand people on to a platform is a purpose of its own, which consent to messages does not cover");
        }
        List<String> identities = preset.identity().columns().stream().map(Column::header).toList();
        for (List<String> exclusive : preset.identity().exclusive()) {
            for (String header : exclusive) {
                if (!identities.contains(header)) {
                    throw fields.refusal("identity.exclusive", "names “" + header + "”, which is no column of the identity");
                }
            }
        }
    }

    private static void headers(Fields fields, Preset preset) throws Refusal {
        Set<String> seen = new HashSet<>();
        for (Column column : preset.allColumns()) {
            fresh(fields, "columns", column.header(), seen);
            if (preset.forbidden().stream().anyMatch(name -> Folding.fold(name).equals(Folding.fold(column.header())))) {
                throw fields.refusal("columns", "write “" + column.header() + "”, which is among the forbidden headers");
            }
        }
        for (ConsentColumn column : preset.consent().columns()) {
            fresh(fields, "consent.columns", column.header(), seen);
        }
    }

    private static void fresh(Fields fields, String place, String header, Set<String> seen) throws Refusal {
        if (!seen.add(Folding.fold(header))) {
            throw fields.refusal(place, "have the header “" + header + "” twice; repeat says how often a file may have it");
        }
    }
}
