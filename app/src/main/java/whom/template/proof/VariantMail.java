package whom.template.proof;

/// What one variant of a message sends.
///
/// @param variant its id
/// @param people  how many get it
public record VariantMail(String variant, long people, SentMail mail) {}
