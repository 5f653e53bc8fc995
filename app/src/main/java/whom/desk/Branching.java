package whom.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whom.desk.state.Notice;
import whom.desk.writing.RuleLiquid;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resources.Words;
import whom.template.Dialect;
import whom.template.Message;
import whom.text.Folding;
import whom.work.Cancellation;
import whom.work.Latest;

/// A branch for a segment's people: by the segment's own rule where Liquid can say it, else by the segment's name, which only Whom knows.
final class Branching implements AutoCloseable {
    /// What moves with the day has moved by then.
    private static final Duration LATER = Duration.ofDays(401);
    private static final int MOST_VALUES = 5_000;
    /// Whose `if` is Liquid's own. Customer.io stops a mail at what is missing, so that a comparison asks something else there.
    private static final Set<Dialect> SAYING = Set.of(Dialect.LIQUID, Dialect.LIQP, Dialect.SHOPIFY, Dialect.BRAZE);

    private final Site site;
    private final Drafts drafts;
    private final WritingPage writing;
    private final Latest thread = new Latest("branch");

    Branching(Site site, Drafts drafts, WritingPage writing) {
        this.site = site;
        this.drafts = drafts;
        this.writing = writing;
    }

    void insert(String segment, int offset) {
        Message message = writing.open();
        Drafts.Draft draft = drafts.draft(segment).orElse(null);
        if (message == null || draft == null) {
            return;
        }
        Words words = site.ground().words();
        if (!SAYING.contains(message.dialect())) {
            site.ground().ears().notice(
                    new Notice(Notice.Tone.PROBLEM, words.text("desk.writing.noBranch", message.dialect().said()), null));
            return;
        }
        String name = draft.segment().name();
        Resolution now = site.resolver().resolve(draft.segment().rule(), segment);
        AsOf later = new AsOf(site.asOf().instant().plus(LATER), site.asOf().zone());
        Resolution then = site.resolver().at(later).resolve(draft.segment().rule(), segment);
        if (now instanceof Resolution.Ready(var rule, var _) && then instanceof Resolution.Ready(var moved, var _)) {
            Map<String, String> spelled = new HashMap<>();
            site.renderer().addressing(message).spellings().forEach((written, attribute) -> spelled.putIfAbsent(attribute, written));
            thread.ask(cancellation -> answer(spelled, rule, moved, cancellation), answer -> site.ground().ears().later(() -> {
                take(answer, segment, name, offset);
                site.ground().ears().changed();
            }), failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
        } else {
            site.ground().ears().notice(new Notice(Notice.Tone.PROBLEM, words.text("desk.writing.unfinished", name), null));
        }
    }

    private RuleLiquid.Answer answer(Map<String, String> spelled, Resolved.Whole rule, Resolved.Whole later, Cancellation cancellation) {
        Map<Attribute, Collection<String>> read = new HashMap<>();
        return new RuleLiquid(attribute -> Optional.ofNullable(spelled.get(attribute.name())),
                (attribute, text) -> alike(
                        read.computeIfAbsent(attribute, of -> site.store().spellings(of, MOST_VALUES, cancellation)), text))
                .of(rule, later);
    }

    /// The texts that are the same but for case, where all texts are known.
    private static Optional<Collection<String>> alike(Collection<String> all, String text) {
        return all.size() >= MOST_VALUES
                ? Optional.empty()
                : Optional.of(all.stream().filter(value -> Folding.fold(value).equals(Folding.fold(text))).toList());
    }

    private void take(RuleLiquid.Answer answer, String segment, String name, int offset) {
        Words words = site.ground().words();
        switch (answer) {
            case RuleLiquid.Answer.Said(String condition) -> writing.insert(offset, condition, name);
            case RuleLiquid.Answer.Cannot(RuleLiquid.Why why) -> {
                writing.insert(offset, "segment == '" + segment + "'", name);
                site.ground().ears().notice(site.ground().notices()
                        .done(words.text("desk.writing.bySegment", name, words.text("desk.writing.why." + why.name())), null));
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
