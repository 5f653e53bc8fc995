package whom.intake;

/// A column of the file and what it means.
///
/// @param index  from 0
/// @param header as the file has it
/// @param clears whether an empty cell takes away what is stored
record Column(int index, String header, Target target, Reading reading, boolean clears) {
    Column to(Target other) {
        return new Column(index, header, other, reading, clears);
    }
}
