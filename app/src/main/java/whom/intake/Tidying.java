package whom.intake;

import org.jspecify.annotations.Nullable;
import whom.clean.Countries;
import whom.clean.Emails;
import whom.clean.Fix;
import whom.clean.Languages;
import whom.clean.Phones;
import whom.clean.Tidied;

/// Into which form the texts of a column are brought.
///
/// @param country ISO code of the country whose phone numbers are written without one; null for the row's own
/// @param rejects whether a text that can't be brought into the form is wrong instead of staying as it is
/// @param emails  the reader of addresses, which remembers their domains
record Tidying(Clean clean, @Nullable String country, boolean rejects, Emails emails) {
    static final Tidying NONE = new Tidying(Clean.NONE, null, false, new Emails(false));

    Tidied tidy(String text, @Nullable String ofRow) {
        return switch (clean) {
            case NONE -> new Tidied(text, Fix.NONE);
            case EMAIL -> emails.tidy(text);
            case PHONE -> Phones.tidy(text, ofRow == null ? country : ofRow);
            case COUNTRY -> Countries.tidy(text);
            case LANGUAGE -> Languages.tidy(text);
        };
    }
}
