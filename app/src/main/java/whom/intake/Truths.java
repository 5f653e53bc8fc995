package whom.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import whom.profile.Value;
import whom.text.Folding;

/// Cells that say yes or no.
///
/// @param yes folded words
/// @param no  folded words
record Truths(List<String> yes, List<String> no) {
    /// What everybody understands.
    static final Truths USUAL = new Truths(List.of("true", "yes", "1"), List.of("false", "no", "0"));

    /// Pairs that may be taken for yes and no without being told so; 0 and 1 are numbers, and a single letter says nothing without its opposite.
    private static final List<Truths> PAIRS = Stream.of("true,yes/false,no", "ja/nein", "wahr/falsch", "oui/non", "vrai/faux", "sí,si/no",
            "verdadero/falso", "sì/no", "vero/falso", "sim/não,nao", "verdadeiro/falso", "ja/nee", "waar/onwaar", "ja/nej", "ja/nei",
            "tak/nie",
            "ano/ne", "igen/nem", "kyllä/ei", "evet/hayır", "да/нет", "on/off", "opted in,opt-in,optin/opted out,opt-out,optout",
            "subscribed/unsubscribed", "y/n", "j/n", "t/f", "o/n").map(Truths::pair).toList();

    Truths {
        yes = yes.stream().map(Folding::key).toList();
        no = no.stream().map(Folding::key).toList();
    }

    private static Truths pair(String words) {
        int slash = words.indexOf('/');
        return new Truths(List.of(words.substring(0, slash).split(",", -1)), List.of(words.substring(slash + 1).split(",", -1)));
    }

    Cell read(String text) {
        String folded = Folding.key(text);
        if (yes.contains(folded)) {
            return Cell.of(new Value.Truth(true));
        }
        if (no.contains(folded)) {
            return Cell.of(new Value.Truth(false));
        }
        return new Cell.Wrong("\"" + text + "\" is neither yes (" + String.join(", ", yes) + ") nor no (" + String.join(", ", no) + ")");
    }

    /// The pair that all these words belong to, if one does.
    ///
    /// @param words folded, not empty
    static Optional<Truths> of(Set<String> words) {
        return PAIRS.stream().filter(pair -> pair.covers(words) && (!pair.isOfLetters() || words.size() > 1)).findFirst();
    }

    private boolean isOfLetters() {
        return yes.getFirst().length() == 1;
    }

    /// Whether every word is one of these.
    boolean covers(Set<String> words) {
        return words.stream().allMatch(word -> yes.contains(word) || no.contains(word));
    }

    /// Whether these are words that are understood without being told.
    boolean isUsual() {
        return USUAL.yes.containsAll(yes) && USUAL.no.containsAll(no);
    }
}
