package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whom.desk.state.ExportPane.FileItem;
import whom.desk.state.ExportPane.PartItem;
import whom.desk.state.ExportPane.Plan;
import whom.desk.state.ExportPane.Reason;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportPane.SettingItem;
import whom.export.Counts;
import whom.export.Preview;
import whom.export.Receipt;
import whom.export.preset.Preset;
import whom.resources.Words;

/// Exports as the window says them.
///
/// @param words of its language
record ExportWords(Words words) {
    Plan plan(Preview preview) {
        Counts counts = preview.counts();
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "suppressed", counts.suppressedFor());
        add(reasons, "rejected", counts.rejectedFor());
        add(reasons, "merged", counts.mergedFor());
        return new Plan(counts.selected(), counts.written(), counts.suppressed(), counts.rejected(), counts.merged(), counts.removed(),
                reasons, preview.files().stream().map(file -> new PartItem(file.rows(), file.bytes())).toList(), preview.header(),
                preview.rows(), preview.unhashed(),
                counts.warnings().stream().map(w -> words.text("desk.export.warning", w.column(), w.reason(), w.values())).toList());
    }

    private void add(List<Reason> reasons, String outcome, Map<String, Long> people) {
        people.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(why -> reasons.add(new Reason(words.text("desk.export.reason." + outcome, why.getKey()), why.getValue())));
    }

    /// @param segment its name where several are written, else empty
    ReceiptItem receipt(Receipt written, String segment, Preset preset) {
        Counts counts = written.counts();
        return new ReceiptItem(segment, preset.name(), written.folder(), counts.selected(), counts.written(), counts.suppressed(),
                counts.rejected(),
                counts.merged(), written.files().stream().map(f -> new FileItem(f.name(), f.rows(), f.bytes(), f.sha256())).toList(),
                settings(preset));
    }

    static List<SettingItem> settings(Preset preset) {
        return preset.settings().stream().map(setting -> new SettingItem(setting.what(), setting.choose())).toList();
    }
}
