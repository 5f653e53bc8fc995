package whom.rule.text;

/// A token of a row in the text form; the names are those of the parts that a problem of a rule names.
public enum Part {
    SUBJECT, PROPERTY, OPERATOR, VALUE, COUNT, WINDOW, SPAN, WHERE_PROPERTY, WHERE_OPERATOR, WHERE_VALUE
}
