package whom.template.proof.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parameters of a link that web statistics read; https://support.google.com/analytics/answer/10917952.
public enum UtmParameter {
    SOURCE, MEDIUM, CAMPAIGN, TERM, CONTENT;

    /// As it stands in an address.
    public String key() {
        return "utm_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<UtmParameter> of(String key) {
        return Arrays.stream(values()).filter(parameter -> parameter.key().equals(key)).findFirst();
    }
}
