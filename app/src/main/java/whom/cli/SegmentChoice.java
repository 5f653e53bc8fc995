package whom.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.audience.Bitmap;
import whom.audience.Counter;
import whom.profile.Person;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// The segments that a command is about, and who is in them.
///
/// @param members of every segment that can be counted, by id, in the order of the files
/// @param chosen  ids of those asked for, in the order of asking; empty when none was
/// @param code    how the command ends, since a segment that nobody asked for and that cannot be counted is named and left out
record SegmentChoice(Map<String, Bitmap> members, List<String> chosen, int code) {
    /// @throws Refusal when a segment that was asked for is not there, or cannot be counted
    static SegmentChoice of(Rooms rooms, Reading reading, Collection<String> asked) throws Refusal {
        List<String> chosen = asked.stream().map(String::strip).distinct().toList();
        for (String id : chosen) {
            reading.resolve(Written.of(reading.workspace().segment(id)));
        }
        Counter counter = reading.live(rooms);
        Map<String, Bitmap> members = new LinkedHashMap<>();
        int code = Commands.OK;
        for (Listed<Segment> listed : reading.workspace().segments()) {
            try {
                Written written = Written.of(reading.workspace().segment(listed.id()));
                members.put(listed.id(), counter.count(reading.resolve(written), new Cancellation()).members());
            } catch (Refusal refusal) {
                if (chosen.isEmpty()) {
                    rooms.console().error(refusal.getMessage());
                    code = Commands.USERS_MISTAKE;
                }
            }
        }
        return new SegmentChoice(members, chosen, code);
    }

    /// All of them, counted before.
    static SegmentChoice all(Map<String, Bitmap> members) {
        return new SegmentChoice(members, List.of(), Commands.OK);
    }

    /// The segments to tell about: those asked for, else all.
    List<String> columns() {
        return chosen.isEmpty() ? List.copyOf(members.keySet()) : chosen;
    }

    /// Everyone who counts: those in at least one of the segments asked for.
    ///
    /// @param everyone who counts when none was asked for
    Bitmap people(Bitmap everyone) {
        return chosen.isEmpty() ? everyone : chosen.stream().map(this::of).reduce(Bitmap::or).orElse(everyone);
    }

    /// Ids of the segments that the person is in.
    List<String> of(Person person) {
        List<String> in = new ArrayList<>();
        members.forEach((id, people) -> {
            if (people.contains(person.id())) {
                in.add(id);
            }
        });
        return in;
    }

    Bitmap of(String segment) {
        return members.getOrDefault(segment, Bitmap.none(0));
    }
}
