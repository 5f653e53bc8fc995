package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.desk.state.PageLook;
import whom.desk.state.VariantsPane;
import whom.desk.state.VariantsPane.Card;
import whom.desk.state.VariantsPane.Versus;
import whom.profile.Person;
import whom.template.LookedPage;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Page;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Variant;
import whom.template.difference.LineDifference;
import whom.template.difference.SourceLines;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;

/// The pages of all variants that the preview has counted: made anew whenever those, or the way to look at them, are others.
final class VariantsPage implements AutoCloseable {
    /// More are told of and not made.
    private static final int MOST = 60;

    private final Site site;
    private final Supplier<@Nullable Counted> counted;
    private final Function<Person, Standing> standing;
    private final MailWords mail;
    private final Latest making = new Latest("variant pages");
    private final Latest comparing = new Latest("sources");
    private @Nullable Asked asked;
    private @Nullable Pair pair;
    private VariantsPane pane = VariantsPane.CLOSED;

    /// What the preview has counted.
    ///
    /// @param segment whose people it is counted over
    /// @param look    how its pages are looked at
    record Counted(Message message, @Nullable String segment, Matrix matrix, PageLook look) {}

    private record Asked(Message message, @Nullable String segment, Matrix matrix, boolean pictures, whom.template.Light light,
            Renderer renderer) {}

    private record Pair(String before, String after) {}

    /// @param counted  by the preview while somebody looks at it; null before
    /// @param standing of a person among the segments
    VariantsPage(Site site, Supplier<@Nullable Counted> counted, Function<Person, Standing> standing) {
        this.site = site;
        this.counted = counted;
        this.standing = standing;
        this.mail = new MailWords(site);
    }

    void show(boolean open) {
        if (open != pane.open()) {
            pair = null;
            pane = new VariantsPane(open, pane.template(), pane.width(), pane.cards(), pane.more(), null, pane.failure());
        }
    }

    /// Holds two variants against each other, or shows all of them again.
    void compare(@Nullable String before, @Nullable String after) {
        pair = before == null || after == null || before.equals(after) ? null : new Pair(before, after);
        versus();
    }

    /// What is shown, with whatever is due asked for.
    VariantsPane pane() {
        Counted now = counted.get();
        if (now != null) {
            ask(now);
        }
        return pane;
    }

    private void ask(Counted now) {
        Renderer renderer = site.renderer();
        Asked wanted = new Asked(now.message(), now.segment(), now.matrix(), now.look().pictures(), now.look().light(), renderer);
        if (wanted.equals(asked)) {
            return;
        }
        boolean same = asked != null && asked.message().id().equals(wanted.message().id());
        asked = wanted;
        if (!same) {
            pair = null;
            pane = new VariantsPane(pane.open(), now.message().name(), now.message().width(), List.of(), 0, null, null);
        }
        making.ask(cancellation -> cards(wanted, cancellation), cards -> later(wanted, () -> {
            int more = Math.max(0, wanted.matrix().variants().size() - MOST);
            pane = new VariantsPane(pane.open(), wanted.message().name(), wanted.message().width(), cards, more, pane.versus(), null);
            versus();
        }), why -> later(wanted, () -> pane = new VariantsPane(pane.open(), wanted.message().name(), wanted.message().width(), List.of(), 0,
                null, mail.failure(why))));
    }

    private List<Card> cards(Asked of, Cancellation cancellation) throws Refusal {
        List<Card> cards = new ArrayList<>();
        for (Variant variant : of.matrix().variants().stream().limit(MOST).toList()) {
            cancellation.check();
            Person person = variant.example() == null ? null : site.store().person(variant.example(), cancellation).orElse(null);
            cards.add(
                    person == null ? new Card(variant.id(), variant.when(), variant.people(), null, "", null) : card(of, variant, person));
        }
        return cards;
    }

    private Card card(Asked of, Variant variant, Person person) throws Refusal {
        Page page = of.renderer().render(of.message(), person, standing.apply(person));
        String html = page.notSent() == null ? LookedPage.of(page.html(), of.light(), of.pictures()) : null;
        return new Card(variant.id(), variant.when(), variant.people(), person.key(), page.subject(), html);
    }

    private void versus() {
        Pair wanted = pair;
        Optional<Card> before = card(wanted == null ? "" : wanted.before());
        Optional<Card> after = card(wanted == null ? "" : wanted.after());
        if (before.isEmpty() || after.isEmpty()) {
            comparing.cancel();
            pane = with(null);
            return;
        }
        Card one = before.get();
        Card two = after.get();
        Versus shown = pane.versus();
        if (shown != null && shown.before().equals(one) && shown.after().equals(two) && !shown.source().isEmpty()) {
            return;
        }
        pane = with(new Versus(one, two, List.of()));
        comparing.ask(_ -> LineDifference.of(SourceLines.of(html(one)), SourceLines.of(html(two))),
                source -> site.ground().ears().later(() -> {
                    if (wanted != null && wanted.equals(pair)) {
                        pane = with(new Versus(one, two, source));
                        site.ground().ears().changed();
                    }
                }), _ -> {});
    }

    private static String html(Card card) {
        return card.html() == null ? "" : card.html();
    }

    private Optional<Card> card(String variant) {
        return pane.cards().stream().filter(card -> card.variant().equals(variant)).findFirst();
    }

    private VariantsPane with(@Nullable Versus versus) {
        return new VariantsPane(pane.open(), pane.template(), pane.width(), pane.cards(), pane.more(), versus, pane.failure());
    }

    private void later(Asked of, Runnable step) {
        site.later(() -> of.equals(asked), step);
    }

    @Override
    public void close() {
        making.close();
        comparing.close();
    }
}
