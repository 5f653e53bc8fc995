package whom.bench.samples.people;

import java.util.List;
import java.util.Map;
import whom.bench.samples.Dice;

/// Telephone numbers (E.164) out of the ranges that regulators keep free for films and books, so that none rings anywhere.
/// Countries without such a range have no numbers here.
public final class Phones {
    private static final Map<String, List<String>> RANGES = Map.of(
            "FR", List.of("+3363998####", "+3363998####", "+3319900####"),
            "DE", List.of("+49176040690##", "+493023125###", "+494066969###", "+498999998###", "+492214710###"),
            "GB", List.of("+447700900###"),
            "US",
            List.of("+121255501##", "+131055501##", "+131255501##", "+141555501##", "+151255501##", "+161755501##", "+120655501##",
                    "+130555501##"),
            "CA", List.of("+151455501##", "+141655501##", "+160455501##", "+141855501##"),
            "SE", List.of("+4670174061#", "+4670174062#", "+4670174063#", "+4670174064#", "+4670174065#", "+4670174066#", "+4670174067#"),
            "AU", List.of("+61491570110", "+61491570156", "+61491570157", "+61491570158", "+61491570159"));

    private Phones() {
    }

    /// A number in that country, or nothing.
    public static String draw(Dice dice, String country) {
        List<String> ranges = RANGES.getOrDefault(country, List.of(""));
        StringBuilder number = new StringBuilder();
        dice.of(ranges).chars().forEach(c -> number.append(c == '#' ? (char) ('0' + dice.below(10)) : (char) c));
        return number.toString();
    }
}
