package whom.template.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A finding and who is affected by it.
///
/// @param finding  as it stands in the first of the variants; of a number that counts the whole page, from the variant where it is gravest
/// @param variants in which it occurs, in their order
/// @param people   who get one of these, together
public record Spread(Finding finding, List<String> variants, long people) {
    private static final Comparator<Spread> ORDER = Comparator.comparing((Spread spread) -> spread.finding().severity())
            .thenComparing(Comparator.comparingLong(Spread::people).reversed());

    public Spread {
        variants = List.copyOf(variants);
    }

    /// Every distinct finding of several variants once, the gravest first, then those with the most people.
    public static List<Spread> over(Proof proof, List<VariantMail> mails, Choice choice) {
        Map<Object, Spread> found = new LinkedHashMap<>();
        for (VariantMail mail : mails) {
            Map<Object, Spread> here = new LinkedHashMap<>();
            for (Finding finding : proof.of(mail.mail(), choice)) {
                here.putIfAbsent(finding.same(), new Spread(finding, List.of(mail.variant()), mail.people()));
            }
            here.forEach((same, spread) -> found.merge(same, spread, Spread::with));
        }
        return found.values().stream().sorted(ORDER).toList();
    }

    private Spread with(Spread other) {
        List<String> both = new ArrayList<>(variants);
        both.addAll(other.variants);
        boolean graver = other.finding.fault().amount() > finding.fault().amount();
        return new Spread(graver ? other.finding : finding, both, people + other.people);
    }
}
