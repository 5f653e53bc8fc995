package whom.file;

import java.nio.file.Path;
import whom.text.Place;
import whom.text.Refusal;

/// One table of a file.
///
/// @param name the entry of the archive or the sheet of the spreadsheet that holds it; empty when the file is the table itself
public record Part(Path file, String name) {
    /// As messages begin: `people.csv`, `people.xlsx, Customers`.
    @Override
    public String toString() {
        return name.isEmpty() ? file.toString() : file + ", " + name;
    }

    Refusal refusal(String message) {
        return new Refusal(this + ": " + message);
    }

    Refusal refusal(String message, Throwable cause) {
        return new Refusal(this + ": " + message, cause);
    }

    Refusal refusal(Place place, String message) {
        return new Refusal(this + ", " + place + ": " + message);
    }
}
