package whom.intake;

import java.util.List;
import java.util.Map;
import whom.text.Folding;

/// The names of columns, made ready to be told from each other.
final class Header {
    /// British and American spellings of words that vendors use both of.
    private static final List<Map.Entry<String, String>> DOUBLES = List.of(Map.entry("cancelled", "canceled"),
            Map.entry("labelled", "labeled"), Map.entry("fulfilment", "fulfillment"), Map.entry("colour", "color"),
            Map.entry("favourite", "favorite"), Map.entry("organisation", "organization"), Map.entry("catalogue", "catalog"),
            Map.entry("cheque", "check"), Map.entry("centre", "center"), Map.entry("enrolment", "enrollment"),
            Map.entry("licence", "license"), Map.entry("authorisation", "authorization"), Map.entry("behaviour", "behavior"));

    private Header() {
    }

    /// The same for every way of writing a name: case, signs, spaces and American or British spelling aside.
    static String name(String header) {
        String bare = Folding.bare(header);
        for (Map.Entry<String, String> pair : DOUBLES) {
            bare = bare.replace(pair.getKey(), pair.getValue());
        }
        return bare;
    }

    /// What a column is called in mappings; one without a name is called by its place.
    static String title(List<String> header, int index) {
        String name = header.get(index);
        return name.isEmpty() ? "Column " + (index + 1) : name;
    }
}
