package whom.export;

/// Why a value could not be written as it is.
enum Flaw {
    NO_EMAIL("not an e-mail address"),
    NO_PHONE("not an international phone number, + and country code"),
    NO_COUNTRY("not a country code of two letters"),
    NO_LANGUAGE("not a language code of two letters"),
    NO_ZONE("not a time zone"),
    NO_WORD("none of the words the vendor knows"),
    NO_DEVICE("not an advertising identifier of a telephone"),
    HASHED("hashed already, and a hash of a hash matches nobody"),
    FUTURE("after the moment of the export"),
    SEPARATED("holds the sign that stands between values"),
    BROKEN_LINE("a line break, which the vendor cannot take"),
    EMOJI("emoji, which the vendor cannot take"),
    FORMULA("begins like a formula"),
    NOT_ENCODED("characters that the encoding of the file lacks"),
    TOO_LONG("longer than the vendor takes"),
    UNREADABLE("control characters or broken text"),
    INCOMPLETE("not complete"),
    /// The value is written all the same.
    REPLACED("characters the vendor cannot take were replaced"),
    /// The value is written as it is, because a sign before it would stand in the vendor's data; whoever opens the file as a table may want to know.
    RISKY("begins like a formula; written as it is");

    private final String word;

    Flaw(String word) {
        this.word = word;
    }

    /// What was wrong, in receipts, companions and the window.
    String word() {
        return word;
    }

    /// What was wrong and what became of an optional value.
    String outcome() {
        return this == REPLACED || this == RISKY ? word : word + ": left empty";
    }
}
