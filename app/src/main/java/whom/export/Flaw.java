package whom.export;

/// Why a value could not be written as it is.
enum Flaw {
    NO_EMAIL("not an e-mail address"),
    NO_PHONE("not an international phone number, + and country code"),
    NO_COUNTRY("not a country code of two letters"),
    NO_LANGUAGE("not a language code of two letters"),
    NO_ZONE("not a time zone"),
    NO_WORD("none of the words the vendor knows"),
    TOO_LONG("longer than the vendor takes"),
    UNREADABLE("control characters or broken text"),
    INCOMPLETE("not complete"),
    /// The only one that leaves something to write.
    REPLACED("characters the vendor cannot take were replaced");

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
        return this == REPLACED ? word : word + ": left empty";
    }
}
