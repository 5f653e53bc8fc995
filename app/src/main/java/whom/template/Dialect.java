package whom.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a template is written in.
public enum Dialect {
    /// Liquid, with a person's attributes plain and under `customer` and `profile`.
    LIQUID("liquid", "Liquid"),
    /// Liquid as in the mails of Shopify's shops.
    SHOPIFY("shopify", "Shopify"),
    /// Liquid as Braze has it.
    BRAZE("braze", "Braze"),
    /// Liquid as Customer.io has it.
    CUSTOMERIO("customerio", "Customer.io"),
    /// Klaviyo's tags, which are Django's.
    KLAVIYO("klaviyo", "Klaviyo"),
    /// Merge tags of Mailchimp.
    MAILCHIMP("mailchimp", "Mailchimp"),
    /// Liquid as the library liqp renders it.
    LIQP("liqp", "Liquid by liqp");

    private final String id;
    private final String said;
    Dialect(String id, String said) {
        this.id = id;
        this.said = said;
    }

    /// As in a template's settings and on the command line.
    public String id() {
        return id;
    }

    /// As people call it.
    public String said() {
        return said;
    }

    /// The dialect of that id.
    public static Optional<Dialect> of(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
