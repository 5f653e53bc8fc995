package whom.intake.likeness;

import java.util.Set;

/// What stands for many people and tells nothing about one.
final class Generic {
    /// Before the at sign of addresses that belong to a house, not to a person.
    static final Set<String> USERS = Set.of("info", "office", "kontakt", "contact", "mail", "email", "hello", "hallo", "sales", "support",
            "admin", "webmaster", "marketing", "newsletter", "service", "team", "post", "buero", "vertrieb", "billing", "accounts",
            "invoice", "rechnung", "shop", "order", "orders", "noreply", "no-reply", "reception", "enquiries", "postmaster",
            "kundenservice");

    private Generic() {
    }
}
