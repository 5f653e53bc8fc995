package whom.clean;

import java.util.Set;

/// What was done to a text, or seen in it, on its way in. Every one can be counted.
public enum Fix {
    /// White space around it was taken off, or odd white space in it made plain.
    SPACE("white space taken off"),
    /// The `'` that a spreadsheet puts before what it must not change was taken off.
    GUARD("leading ' taken off"),
    /// An address was taken out of `Ana <ana@x.fr>` or `mailto:ana@x.fr`.
    EMAIL("address taken out of what stands around it"),
    /// An address was left as it is, though it looks mistyped.
    EMAIL_SUSPECT("look mistyped"),
    /// An address that looked mistyped was mended.
    EMAIL_MENDED("mistyped domains mended"),
    /// What is in a column of addresses was left as it is, though no mail can be sent there.
    EMAIL_UNUSABLE("no mail can be sent there"),
    /// A phone number was written as E.164.
    PHONE("written as +…"),
    /// A text was left as it is, because it is no number of any phone.
    PHONE_UNREADABLE("no phone number, left as they are"),
    /// A country was written as its ISO code.
    COUNTRY("written as ISO code"),
    /// A text was left as it is, because no country has that name.
    COUNTRY_UNKNOWN("no country, left as they are"),
    /// A language was written as its ISO code.
    LANGUAGE("written as ISO code"),
    /// A text was left as it is, because no language has that name.
    LANGUAGE_UNKNOWN("no language, left as they are"),
    /// A number was written with separators, a unit or a decimal comma.
    NUMBER("numbers written plainly"),
    /// A date or moment was written in another way than ISO 8601.
    DATE("dates written as ISO 8601");

    /// Nothing done.
    public static final Set<Fix> NONE = Set.of();

    private final String done;

    Fix(String done) {
        this.done = done;
    }

    /// What it does, in English, after a number.
    public String done() {
        return done;
    }

    /// Whether the text was left as it is, so that somebody should look at it.
    public boolean isDoubt() {
        return switch (this) {
            case EMAIL_SUSPECT, EMAIL_UNUSABLE, PHONE_UNREADABLE, COUNTRY_UNKNOWN, LANGUAGE_UNKNOWN -> true;
            case SPACE, GUARD, EMAIL, EMAIL_MENDED, PHONE, COUNTRY, LANGUAGE, NUMBER, DATE -> false;
        };
    }
}
