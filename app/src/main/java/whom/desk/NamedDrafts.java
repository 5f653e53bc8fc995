package whom.desk;

import java.util.List;
import java.util.Optional;
import whom.resolve.Known;
import whom.rule.Rule;

/// The segments as they stand in the window now, saved or not.
record NamedDrafts(Drafts drafts, List<String> presets) implements Known {
    @Override
    public List<String> segments() {
        return drafts.ids();
    }

    @Override
    public Optional<Rule> segment(String id) {
        return drafts.draft(id).map(draft -> draft.segment().rule());
    }
}
