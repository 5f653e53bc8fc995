package whom.desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.ExportPane.Choice;
import whom.desk.state.ExportPane.ColumnItem;
import whom.desk.state.ExportPane.FactsItem;
import whom.desk.state.ExportPane.Group;
import whom.desk.state.ExportPane.PresetItem;
import whom.export.Earlier;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Holdout;
import whom.export.Preview;
import whom.export.Terms;
import whom.export.preset.Facts;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.profile.Attribute;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Condition;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Delivery;
import whom.workspace.ExportTarget;
import whom.workspace.OldExports;

/// For whom files are written, with which columns, and what is left out: for one segment and for several alike.
final class ExportChoice {
    private final Site site;
    private final PresetShelf shelf;
    private final List<PresetItem> items;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable Preset preset;
    private boolean sinceLast;
    private int heldBack;

    ExportChoice(Site site) throws Refusal {
        this.site = site;
        shelf = PresetShelf.open(site.workspace().folder().resolve("presets"));
        preset = shelf.presets().isEmpty() ? null : shelf.presets().getFirst();
        items = Stream.concat(shelf.presets().stream().map(ExportChoice::item), shelf.notOffered().stream()
                .map(it -> new PresetItem(it.id(), it.name(), Group.NOT_OFFERED, it.why(), facts(it.facts()), List.of()))).toList();
    }

    private static PresetItem item(Preset preset) {
        Group group = switch (preset.use()) {
            case MESSAGES -> Group.MESSAGES;
            case ADS -> Group.ADS;
            case FILE -> Group.FILE;
        };
        return new PresetItem(preset.id(), preset.name(), group, preset.about(), facts(preset.facts()), ExportWords.settings(preset));
    }

    private static FactsItem facts(Facts facts) {
        return new FactsItem(facts.checked(), facts.confidence(), facts.sources(),
                facts.unconfirmed().entrySet().stream().map(field -> field.getKey() + ": " + field.getValue()).toList());
    }

    Choice shown() {
        Preset chosen = preset;
        return new Choice(items, chosen == null ? null : chosen.id(), columnItems(), sinceLast, heldBack);
    }

    private List<ColumnItem> columnItems() {
        List<ColumnItem> all = new ArrayList<>();
        for (Attribute attribute : site.schema().attributes()) {
            boolean key = attribute.name().equals(site.schema().key());
            all.add(new ColumnItem(attribute.name(), attribute.label(), key || columns.contains(attribute.name()), key));
        }
        all.add(new ColumnItem(ExportRequest.TAGS, site.ground().words().text("desk.tags"), columns.contains(ExportRequest.TAGS), false));
        return all;
    }

    /// The chosen format, or null where there is none at all.
    @Nullable
    Preset preset() {
        return preset;
    }

    /// What the presets at hand are called, by id.
    String name(String id) {
        return items.stream().filter(item -> item.id().equals(id)).map(PresetItem::name).findFirst().orElse(id);
    }

    /// Takes what is wanted; says whether anything is different now.
    boolean take(ExportIntent.OfChoice intent) {
        return switch (intent) {
            case ExportIntent.ChoosePreset(String id) -> {
                Preset before = preset;
                shelf.presets().stream().filter(known -> known.id().equals(id)).findFirst().ifPresent(chosen -> preset = chosen);
                yield !Objects.equals(before, preset);
            }
            case ExportIntent.ChooseColumn(String attribute, boolean chosen) ->
                chosen ? columns.add(attribute) : columns.remove(attribute);
            case ExportIntent.SinceLast(boolean on) -> {
                boolean changes = sinceLast != on;
                sinceLast = on;
                yield changes;
            }
            case ExportIntent.HoldBack(int percent) -> {
                boolean changes = heldBack != percent;
                heldBack = percent;
                yield changes;
            }
        };
    }

    /// What is to be written for a segment, as it is chosen in this moment; the rest may be worked out on another thread.
    Asked asked(String segment, Rule rule, Preset format) {
        List<String> inOrder = columnItems().stream().filter(c -> c.chosen() && !c.required()).map(ColumnItem::attribute).toList();
        return new Asked(site, new ExportRequest(segment, RuleText.print(rule), site.asOf(), site.schema(), format, inOrder), sinceLast,
                share());
    }

    private @Nullable Share share() {
        if (heldBack == 0) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(heldBack);
        Rule random = new Rule(new whom.rule.Group(Joiner.ALL,
                List.of(new Condition.RandomShare(percent, BigDecimal.ZERO, ExportTarget.Wishes.SEED, Mark.NONE)), Mark.NONE));
        return switch (site.resolver().resolve(random, "")) {
            case Resolution.Ready ready -> new Share(percent, ready.rule());
            // Rather no export than one that goes to those who were to be held back.
            case Resolution.NotReady wrong -> throw new IllegalStateException("a random share: " + wrong.problems());
        };
    }

    /// A random share of everybody.
    private record Share(BigDecimal percent, Resolved.Whole rule) {}

    /// What was asked for in one moment; the rest is worked out on any thread.
    record Asked(Site site, ExportRequest request, boolean sinceLast, @Nullable Share share) {
        Preview preview(Exporter exporter, Bitmap members, int rows, Cancellation cancellation) throws Refusal {
            return Delivery.preview(site.store(), exporter, on(null, cancellation), members, sinceLast, rows, cancellation);
        }

        /// Writes the files, after those of exports that have been kept long enough are deleted.
        ///
        /// @param earlier who stands in the file of an earlier segment, or null where that is no matter
        Delivery write(Exporter exporter, Bitmap members, @Nullable Earlier earlier, Path into, Progress progress,
                Cancellation cancellation)
                throws Refusal {
            // Whatever cannot be deleted is tried again, and told, by the next command.
            OldExports.delete(site.store(), site.workspace().manifest().exportDays(), site.ground().clock().instant());
            ExportRequest on = on(earlier, cancellation);
            Map<String, Bitmap> segments = Map.of(request.segment(), members);
            return sinceLast
                    ? Delivery.sinceLast(site.store(), exporter, on, members, segments, into, progress, cancellation)
                    : Delivery.of(site.store(), exporter, on, members, segments, into, progress, cancellation);
        }

        /// With whom it leaves out.
        private ExportRequest on(@Nullable Earlier earlier, Cancellation cancellation) {
            Share part = share;
            Bitmap people = part == null ? null : site.counter().count(part.rule(), cancellation).members();
            Holdout holdout = part == null || people == null ? null : new Holdout(part.percent(), ExportTarget.Wishes.SEED, people);
            Terms plain = Terms.PLAIN;
            return request.on(new Terms(plain.marking(), plain.added(), plain.sends(), null, holdout, earlier, null));
        }
    }
}
