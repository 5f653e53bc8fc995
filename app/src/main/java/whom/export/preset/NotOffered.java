package whom.export.preset;

/// A vendor of whose format too little is confirmed to write a file: it is named and cannot be chosen.
///
/// @param why what is missing, in a sentence
public record NotOffered(String id, String name, String why, Facts facts) {}
