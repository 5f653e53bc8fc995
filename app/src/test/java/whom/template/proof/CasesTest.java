package whom.template.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whom.template.proof.support.ClientSupport;

/// Small pages and what is found in them, as data. Each file looks at some kinds of faults and passes over the others.
class CasesTest {
    private static final List<String> FILES = List.of("pictures.txt", "links.txt", "campaign.txt", "unsubscribe.txt", "head.txt",
            "balance.txt",
            "contrast.txt", "support.txt");
    private static final Proof PROOF = new Proof(ClientSupport.bundled());

    @TestFactory
    Stream<DynamicTest> cases() {
        return FILES.stream().flatMap(file -> {
            Set<String> kinds = Cases.kinds(file);
            return Cases.of(file).stream().map(one -> dynamicTest(file + ": " + one.name(), () -> assertThat(found(one, kinds))
                    .containsExactlyInAnyOrderElementsOf(one.wanted())));
        });
    }

    private static List<String> found(Cases one, Set<String> kinds) {
        SentMail mail = new SentMail(one.text(), one.settings().getOrDefault("subject", "Hello"),
                one.settings().getOrDefault("preheader", "More"),
                Integer.parseInt(one.settings().getOrDefault("width", "600")));
        Choice choice = new Choice(one.words("clients"), one.words("domains"));
        return PROOF.of(mail, choice).stream().filter(finding -> kinds.contains(finding.fault().getClass().getSimpleName()))
                .map(CasesTest::written).toList();
    }

    private static String written(Finding finding) {
        String places = finding.places().stream().map(place -> " " + place.line() + ":" + place.column()).collect(Collectors.joining());
        return (kind(finding.fault()) + places + " | " + finding.excerpt()).strip();
    }

    private static String kind(Fault fault) {
        if (fault instanceof Fault.FeatureUnsupported(var feature, _, var level, var clients)) {
            return feature + " " + level + " "
                    + clients.stream().map(one -> one.client().id() + "(" + one.notes().size() + ")").collect(Collectors.joining(" "));
        }
        return fault.toString().replaceAll("(?<=[\\[ ])\\w+=", "").replaceFirst("\\[", "(").replaceFirst("]$", ")").replace("()", "");
    }
}
