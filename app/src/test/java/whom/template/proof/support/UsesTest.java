package whom.template.proof.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import whom.template.proof.Cases;
import whom.template.proof.ReadMails;

/// Which features of the data are found in a page, and where.
class UsesTest {
    private static final Set<String> EVERYWHERE = Set.of("html-p", "html-div", "html-style");

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of("uses.txt").stream()
                .map(one -> dynamicTest(one.name(), () -> assertThat(found(one.text())).containsExactlyInAnyOrderElementsOf(one.wanted())));
    }

    private static List<String> found(String html) {
        List<String> found = new ArrayList<>();
        ReadMails.uses(html).forEach((slug, places) -> {
            if (!EVERYWHERE.contains(slug)) {
                found.add(slug + " " + String.join(" ", places));
            }
        });
        return found;
    }

    @Test
    void everyFeatureOfTheDataIsLookedForButTwo() {
        assertThat(ClientSupport.bundled().slugs()).hasSize(307);
        assertThat(FeatureKeys.ALL.slugs()).hasSize(305).isSubsetOf(ClientSupport.bundled().slugs()).doesNotContain("bimi", "image-hdr");
    }
}
