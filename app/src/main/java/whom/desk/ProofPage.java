package whom.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ProofPane;
import whom.desk.state.ProofPane.Item;
import whom.desk.state.ProofPane.Leads;
import whom.desk.words.ProofWords;
import whom.template.Gap;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Variant;
import whom.template.proof.Choice;
import whom.template.proof.Fault;
import whom.template.proof.Proof;
import whom.template.proof.Severity;
import whom.template.proof.Spread;
import whom.template.proof.VariantMail;
import whom.template.proof.support.ClientSupport;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.workspace.Manifest;
import whom.workspace.StoreCrowd;

/// The page of what is wrong or odd with the mails of a template: each variant is looked at as somebody who gets it is sent it. While it is closed nothing is looked at.
final class ProofPage implements AutoCloseable {
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::severity)
            .thenComparing(item -> item.people() == null ? 0L : item.people(), Comparator.reverseOrder());

    private final Site site;
    private final AllVariants all;
    private final MailWords mail;
    private final Latest looking = new Latest("proof");
    private boolean open;
    private @Nullable Proof proof;
    private @Nullable Looked asked;
    private @Nullable List<Item> items;
    private int done;
    private @Nullable String failure;

    /// What the findings are of.
    private record Looked(AllVariants.Asked of, Matrix matrix, Choice choice) {}

    ProofPage(Site site, AllVariants all) {
        this.site = site;
        this.all = all;
        this.mail = new MailWords(site);
    }

    void show(boolean nowOpen) {
        if (nowOpen != open) {
            open = nowOpen;
            looking.cancel();
            asked = null;
            items = null;
            failure = null;
        }
    }

    boolean isOpen() {
        return open;
    }

    /// Lets other mail clients count, and keeps that in the workspace.
    void chooseClients(Set<String> clients) {
        site.attempt(() -> {
            Manifest manifest = site.workspace().manifest();
            Choice choice = new Choice(clients, manifest.proof().domains());
            if (!choice.equals(manifest.proof())) {
                site.workspace().save(manifest.with(choice));
            }
        });
    }

    /// What is shown, with whatever is due asked for.
    ProofPane pane() {
        if (!open) {
            return ProofPane.CLOSED;
        }
        if (proof == null) {
            proof = new Proof(ClientSupport.bundled());
        }
        Choice choice = site.workspace().manifest().proof();
        List<ProofPane.Client> clients = proof.support().clients().stream()
                .map(client -> new ProofPane.Client(client.id(), client.family(), client.name(), choice.clients().contains(client.id())))
                .toList();
        AllVariants.Answer answer = all.answer();
        String name = answer == null ? "" : answer.of().message().name();
        int of = 0;
        String why = failure;
        if (answer != null && answer.failure() != null) {
            why = mail.failure(answer.failure());
        } else if (answer != null && answer.matrix() != null && !answer.counting()) {
            of = answer.matrix().variants().size();
            Looked wanted = new Looked(answer.of(), answer.matrix(), choice);
            if (!wanted.equals(asked)) {
                look(wanted, proof);
                why = null;
            }
        }
        return new ProofPane(true, name, items, done, of, why, clients, proof.support().updated());
    }

    private void look(Looked wanted, Proof by) {
        asked = wanted;
        done = 0;
        failure = null;
        looking.ask(cancellation -> found(wanted, by, cancellation),
                found -> later(wanted, () -> {
                    items = found;
                    done = wanted.matrix().variants().size();
                }), why -> later(wanted, () -> failure = mail.failure(why)));
    }

    private List<Item> found(Looked wanted, Proof by, Cancellation cancellation) throws Refusal {
        List<Item> found = new ArrayList<>();
        Message message = wanted.of().message();
        Renderer renderer = wanted.of().renderer();
        mail.hints(renderer, message)
                .forEach(said -> found.add(new Item(Severity.WARNING, said, "", List.of(), null, new Leads.Nowhere())));
        wanted.matrix().gaps().forEach(gap -> found.add(gap(gap)));
        StoreCrowd everyone = StoreCrowd.everyone(site.store(), site.counter(), cancellation);
        renderer.markup(message, everyone, cancellation).forEach(markup -> found.add(new Item(Severity.WARNING,
                String.join("", mail.markup(List.of(markup))), "", List.of(), markup.people(), new Leads.ToPerson(markup.key()))));
        ProofWords words = new ProofWords(site.ground().words());
        List<VariantMail> mails = VariantMail.all(renderer, message, wanted.matrix().variants(),
                key -> site.store().person(key, cancellation),
                person -> wanted.of().segmentsOf(person.id()), count -> {
                    cancellation.check();
                    later(wanted, () -> done = count);
                });
        for (Spread spread : Spread.over(by, mails, wanted.choice())) {
            found.add(new Item(spread.finding().severity(), spread.finding().fault() instanceof Fault.FeatureUnsupported,
                    words.sentence(spread.finding()), "",
                    spread.variants(), spread.people(), leads(spread.variants(), wanted.matrix())));
        }
        found.sort(ORDER);
        return found;
    }

    private Item gap(Gap gap) {
        String said = site.ground().words().text("proof.gap", gap.read().variable().toString());
        return new Item(Severity.WARNING, said, MatrixPage.where(gap.read()), List.copyOf(gap.variants().keySet()), gap.people(),
                new Leads.ToPerson(gap.example()));
    }

    /// To the first variant that somebody of a segment gets.
    private static Leads leads(List<String> variants, Matrix matrix) {
        for (Variant variant : matrix.variants()) {
            if (variants.contains(variant.id())) {
                for (String segment : matrix.segments()) {
                    if (variant.segments().getOrDefault(segment, 0L) > 0) {
                        return new Leads.ToMail(variant.id(), segment);
                    }
                }
            }
        }
        return new Leads.Nowhere();
    }

    /// Unless something else is looked at, or the page closed, meanwhile.
    private void later(Looked of, Runnable step) {
        site.later(() -> open && of.equals(asked), step);
    }

    @Override
    public void close() {
        looking.close();
    }
}
