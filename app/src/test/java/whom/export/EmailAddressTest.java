package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EmailAddressTest {
    static List<String> addresses() {
        return Resource.lines("emails.txt");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void takesPlainAddressesOnly(String line) {
        String address = line.substring(line.indexOf('|') + 1, line.lastIndexOf('|'));
        assertThat(EmailAddress.isValid(address)).isEqualTo(line.startsWith("+"));
    }
}
