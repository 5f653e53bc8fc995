package whom.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the templates of a dialect name a person's attributes.
///
/// @param people names that stand for the whole person: `customer.country`
/// @param plain  how an attribute is read by a name of its own
/// @param labels whether below such a name an attribute can be read by its label, too, as with vendors whose fields have names for people
/// @param own    names that the vendor gives to what everybody has, each with the attributes that may be meant, the likeliest first
record Names(Set<String> people, Plain plain, boolean labels, Map<String, List<String>> own) {
    /// How an attribute is read by a name of its own.
    enum Plain {
        /// Not at all.
        NEVER,
        /// By the name it has here.
        AS_IT_IS,
        /// As it is, and as a variable can be written: `First Name`, as a column of a file is called, also as `first_name`.
        WRITABLE,
        /// By that name in upper case.
        UPPER_CASE
    }

    private static final List<String> FIRST = List.of("first_name", "firstname", "given_name");
    private static final List<String> LAST = List.of("last_name", "lastname", "surname", "family_name");
    private static final List<String> MAIL = List.of("email", "email_address", "e_mail");
    private static final List<String> PHONE = List.of("phone", "phone_number", "mobile");
    private static final List<String> BIRTH = List.of("birth_date", "date_of_birth", "birthday", "dob");
    private static final List<String> ID = List.of("external_id", "customer_id", "user_id", "id");
    private static final List<String> LANGUAGE = List.of("language", "lang", "locale");

    static Names of(Dialect dialect) {
        return switch (dialect) {
            case LIQUID, LIQP -> new Names(Set.of("customer", "profile"), Plain.WRITABLE, false, Map.of());
            case SHOPIFY -> new Names(Set.of("customer"), Plain.NEVER, false, Map.of());
            case CUSTOMERIO -> new Names(Set.of("customer"), Plain.NEVER, true, Map.of());
            case BRAZE -> new Names(Set.of("custom_attribute"), Plain.AS_IT_IS, true, Map.of("first_name", FIRST, "last_name", LAST, "email_address", MAIL,
                    "phone_number", PHONE, "date_of_birth", BIRTH, "user_id", ID, "language", LANGUAGE));
            case KLAVIYO -> new Names(Set.of("person"), Plain.NEVER, true,
                    Map.of("first_name", FIRST, "last_name", LAST, "email", MAIL, "phone_number", PHONE));
            // A group of an audience is a list of choices here.
            case MAILCHIMP -> new Names(Set.of("GROUPS"), Plain.UPPER_CASE, true,
                    Map.of("FNAME", FIRST, "LNAME", LAST, "EMAIL", MAIL, "PHONE", PHONE, "BIRTHDAY", BIRTH, "MC_LANGUAGE", LANGUAGE));
        };
    }
}
