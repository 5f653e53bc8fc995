package whom.template.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.template.proof.support.ClientSupport;

/// The size beside the 104,448 bytes (102 × 1,024) of Gmail; nine tenths of them are 94,003.
class SizeCheckTest {
    private static List<String> sizes(String html) {
        return new Proof(ClientSupport.bundled()).of(new SentMail(html, "", "", 600), new Choice(Set.of(), Set.of())).stream()
                .map(finding -> finding.fault().toString()).filter(fault -> fault.startsWith("Size")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             94002 |
             94003 | SizeNearClipping[bytes=94003, limit=104448]
            104448 | SizeNearClipping[bytes=104448, limit=104448]
            104449 | SizeClipped[bytes=104449, limit=104448]
            """)
    void lettersOfOneByte(int length, String wanted) {
        assertThat(sizes("x".repeat(length))).isEqualTo(wanted == null ? List.of() : List.of(wanted));
    }

    @Test
    void lettersOfMoreBytes() {
        assertThat(sizes("ü".repeat(52_225))).containsExactly("SizeClipped[bytes=104450, limit=104448]");
        assertThat(sizes("€".repeat(34_817))).containsExactly("SizeClipped[bytes=104451, limit=104448]");
        assertThat(sizes("🎁".repeat(26_113))).containsExactly("SizeClipped[bytes=104452, limit=104448]");
    }
}
