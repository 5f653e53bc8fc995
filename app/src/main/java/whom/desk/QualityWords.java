package whom.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.audience.quality.Affected;
import whom.audience.quality.AttributeQuality;
import whom.audience.quality.Change;
import whom.audience.quality.EventQuality;
import whom.audience.quality.Fences;
import whom.audience.quality.Figure;
import whom.audience.quality.Freshness;
import whom.audience.quality.Uniqueness;
import whom.desk.state.QualityPane.Kind;
import whom.desk.state.QualityPane.Lead;
import whom.desk.state.QualityPane.Line;
import whom.desk.state.QualityPane.Share;
import whom.desk.state.QualityPane.Shown;
import whom.desk.words.ValueWords;
import whom.profile.EventKind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resources.Words;
import whom.workspace.Quality;

/// How good the data is, in words.
record QualityWords(Site site) {
    /// @param waiting pairs of people who are probably the same, null when nobody looked
    Shown shown(Quality quality, @Nullable Long waiting) {
        Map<Figure, Double> changes = quality.changes().stream()
                .collect(Collectors.toMap(Change::figure, change -> change.now() - change.before()));
        String compared = quality.history().isEmpty()
                ? ""
                : words().text("desk.quality.compared", quality.history().getLast().source(), day(quality.history().getLast().at()));
        return new Shown(quality.now().people(), compared, quality.alerts().stream().map(this::alert).toList(),
                quality.now().attributes().stream().map(each -> line(each, changes)).toList(),
                quality.now().events().stream().map(each -> kind(each, changes)).toList(), waiting);
    }

    private Line line(AttributeQuality each, Map<Figure, Double> changes) {
        String name = each.attribute().name();
        Share complete = new Share(each.completeness(), changes.getOrDefault(new Figure.Completeness(name), 0.0));
        Share valid = each.validity().filter(_ -> each.filled() > 0)
                .map(validity -> new Share((double) validity.valid() / each.filled(), changes.getOrDefault(new Figure.Validity(name), 0.0)))
                .orElse(null);
        return new Line(name, each.attribute().label(), complete, valid, each.uniqueness().map(Uniqueness::distinct).orElse(null),
                each.freshness().flatMap(Freshness::newest).map(this::day).orElse(""), leads(each));
    }

    private List<Lead> leads(AttributeQuality each) {
        List<Lead> leads = new ArrayList<>();
        String label = each.attribute().label();
        each.impossible().forEach(impossible -> lead("desk.quality." + impossible.reason(), label, "", impossible.people(), true, leads));
        each.validity().ifPresent(validity -> lead("desk.quality.invalid", label, validity.examples().isEmpty()
                ? ""
                : words().text("desk.quality.such", validity.examples().getFirst()), validity.invalid(), true, leads));
        lead("desk.quality.missing", label, "", each.missing(), false, leads);
        boolean tells = each.attribute().name().equals(site.schema().key())
                || site.workspace().manifest().uniting().identities().contains(each.attribute().name());
        each.uniqueness().filter(_ -> tells).ifPresent(unique -> lead("desk.quality.shared", label, "", unique.shared(), true, leads));
        each.outliers().flatMap(outliers -> outliers.quartiles().or(outliers::deviation))
                .ifPresent(fences -> lead("desk.quality.outside", label, between(fences), fences.outside(), false, leads));
        return leads;
    }

    private String between(Fences fences) {
        return words().text("desk.quality.usual", site.words().number(fences.low()), site.words().number(fences.high()));
    }

    private void lead(String key, String label, String more, Affected affected, boolean grave, List<Lead> leads) {
        if (affected.people() > 0) {
            String said = words().text(key, affected.people());
            leads.add(new Lead(more.isEmpty() ? said : said + " " + more, grave, words().text("desk.quality.title", label, said),
                    affected.rule().orElse(null)));
        }
    }

    private Kind kind(EventQuality each, Map<Figure, Double> changes) {
        return new Kind(label(each.kind()), each.events(), each.newest().map(this::day).orElse(""), each.ahead(),
                changes.getOrDefault(new Figure.Events(each.kind()), 0.0).longValue());
    }

    private String alert(Change change) {
        return switch (change.figure()) {
            case Figure.People() -> words().text("desk.quality.fewerPeople", change.now(), change.before());
            case Figure.Events(String kind) -> words().text("desk.quality.fewerEvents", label(kind), change.now(), change.before());
            case Figure.Completeness(String attribute) ->
                words().text("desk.quality.lessComplete", attribute(attribute), change.now(), change.before());
            case Figure.Validity(String attribute) ->
                words().text("desk.quality.lessValid", attribute(attribute), change.now(), change.before());
        };
    }

    private String attribute(String name) {
        Schema schema = site.schema();
        return schema.attribute(name).map(whom.profile.Attribute::label).orElse(name);
    }

    private String label(String kind) {
        Optional<EventKind> known = site.schema().event(kind);
        return known.map(EventKind::label).orElse(kind);
    }

    private String day(Instant at) {
        return values().day(at);
    }

    private String day(LocalDate day) {
        return values().of(new whom.profile.Attribute("", "", whom.profile.Kind.DATE, Map.of()), new Value.Date(day));
    }

    private ValueWords values() {
        return new ValueWords(words(), site.workspace().manifest().zone());
    }

    private Words words() {
        return site.ground().words();
    }
}
