package whom.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.desk.state.SegmentItem;
import whom.rule.Meaning;
import whom.rule.References;
import whom.text.Refusal;
import whom.workspace.Listed;
import whom.workspace.Segment;
import whom.workspace.Workspace;

/// The segments of the open workspace with everything that was undone and redone; keeps each in its file soon after a change.
@SuppressWarnings("ReferenceEquality") // a history that did not change is the same object; comparing values would walk all of the past
final class Drafts {
    /// Long enough that a burst of typing is one write, short enough that nobody waits for it.
    private static final Duration PAUSE_BEFORE_SAVING = Duration.ofMillis(400);

    /// After so long somebody has most likely come back to it with something else in mind.
    private static final Duration LONG_PAUSE = Duration.ofMinutes(10);

    private final Workspace workspace;
    private final Desk.Ears ears;
    private final Clock clock;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> removed = new LinkedHashMap<>();
    private final Map<String, String> broken = new LinkedHashMap<>();

    Drafts(Workspace workspace, Desk.Ears ears, Clock clock) throws Refusal {
        this.workspace = workspace;
        this.ears = ears;
        this.clock = clock;
        for (Listed<Segment> listed : workspace.segments()) {
            switch (listed) {
                case Listed.Sound<Segment>(String id, Segment segment) -> drafts.put(id, new Draft(History.of(segment), segment));
                case Listed.Broken<Segment>(String id, Refusal why) -> broken.put(id, why.getMessage());
            }
        }
    }

    /// One segment as it is being written.
    static final class Draft {
        private History<Segment> history;
        private @Nullable Segment onDisk;
        private @Nullable String trouble;
        private @Nullable Bitmap members;
        private boolean unfinished;
        private @Nullable Instant kept;

        private Draft(History<Segment> history, @Nullable Segment onDisk) {
            this.history = history;
            this.onDisk = onDisk;
        }

        Segment segment() {
            return history.present();
        }

        boolean canUndo() {
            return history.canUndo();
        }

        boolean canRedo() {
            return history.canRedo();
        }

        /// Whether the file says what the draft says.
        boolean isSaved() {
            return history.present().equals(onDisk);
        }

        /// Why the file could not be written, or null.
        @Nullable
        String trouble() {
            return trouble;
        }

        /// The people it selected when it was last counted, or null.
        @Nullable
        Bitmap members() {
            return members;
        }

        void counted(Bitmap people) {
            members = people;
            unfinished = false;
        }

        /// What it selected no longer holds, because a segment that it needs has changed.
        void stale() {
            members = null;
        }

        void cannotBeCounted() {
            members = null;
            unfinished = true;
        }
    }

    Optional<Draft> draft(@Nullable String id) {
        return Optional.ofNullable(id).map(drafts::get);
    }

    /// The ids of all segments, also of those that cannot be read.
    List<String> ids() {
        return Stream.concat(drafts.keySet().stream(), broken.keySet().stream()).toList();
    }

    /// The ids of the segments that somebody is in, as far as they have been counted.
    List<String> holding(long person) {
        return drafts.values().stream().filter(draft -> draft.members() != null && draft.members().contains(person))
                .map(draft -> draft.segment().id()).toList();
    }

    /// The segments that need this one, directly or through others, in the order of the sidebar.
    List<Draft> using(String id) {
        Set<String> needed = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = false;
            for (Draft draft : drafts.values()) {
                boolean needs = References.segments(draft.segment().rule()).stream().anyMatch(needed::contains);
                more |= needs && needed.add(draft.segment().id());
            }
        }
        return drafts.values().stream().filter(d -> !d.segment().id().equals(id) && needed.contains(d.segment().id())).toList();
    }

    /// Every segment that can be read, in the order of the sidebar.
    List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    List<SegmentItem> items() {
        List<SegmentItem> items = new ArrayList<>();
        drafts.forEach((id, draft) -> items
                .add(new SegmentItem(id, draft.segment().name(), draft.members == null ? null : draft.members.size(), null,
                        draft.unfinished)));
        broken.forEach((id, why) -> items.add(new SegmentItem(id, id, null, why, false)));
        return items;
    }

    /// Adds a segment; its file is there at once, so that no other takes the id.
    String add(Segment segment) throws Refusal {
        drafts.put(segment.id(), new Draft(History.of(segment), null));
        save(segment.id());
        return segment.id();
    }

    /// Changes a segment as one step of undo; whether anything changed.
    boolean change(String id, UnaryOperator<Segment> change, @Nullable Object burst) {
        return move(id, history -> history.then(change.apply(history.present()), burst));
    }

    boolean undo(String id) {
        return move(id, history -> history.undo().orElse(history));
    }

    boolean redo(String id) {
        return move(id, history -> history.redo().orElse(history));
    }

    private boolean move(String id, UnaryOperator<History<Segment>> step) {
        Draft draft = drafts.get(id);
        if (draft == null) {
            return false;
        }
        History<Segment> next = step.apply(draft.history);
        if (next == draft.history) {
            return false;
        }
        draft.history = next;
        ears.after(PAUSE_BEFORE_SAVING, () -> saveIfQuiet(id, next));
        return true;
    }

    private void saveIfQuiet(String id, History<Segment> then) {
        Draft draft = drafts.get(id);
        if (draft != null && draft.history == then) {
            save(id);
            ears.changed();
        }
    }

    private void save(String id) {
        Draft draft = drafts.get(id);
        if (draft == null || draft.isSaved()) {
            return;
        }
        try {
            keepVersion(draft);
            workspace.save(draft.segment(), draft.onDisk);
            draft.onDisk = draft.segment();
            draft.trouble = null;
        } catch (Refusal refusal) {
            draft.trouble = refusal.getMessage();
        }
    }

    /// What the file says is kept before it says something else, once in a stretch of edits without a long pause.
    private void keepVersion(Draft draft) throws Refusal {
        Segment before = draft.onDisk;
        if (before == null || Meaning.of(before.rule()).equals(Meaning.of(draft.segment().rule()))) {
            return;
        }
        Instant now = clock.instant();
        if (draft.kept == null || draft.kept.plus(LONG_PAUSE).isBefore(now)) {
            workspace.keepVersion(before.id(), now);
        }
        draft.kept = now;
    }

    /// Writes what is still to be written of a segment; what is changed from now on leaves a version of its own.
    void endStretch(String id) {
        save(id);
        draft(id).ifPresent(draft -> draft.kept = null);
    }

    /// Takes over what another program wrote into the file; what stood here is one undo away.
    void readAgain(String id) throws Refusal {
        Draft draft = drafts.get(id);
        if (draft != null) {
            Segment theirs = workspace.segment(id);
            draft.onDisk = theirs;
            draft.history = draft.history.then(theirs, null);
            draft.trouble = null;
        }
    }

    /// Writes whatever is not yet in its file.
    void saveAll() {
        List.copyOf(drafts.keySet()).forEach(this::save);
    }

    /// Removes a segment and its file; [#restore(String)] brings both back.
    Optional<Segment> remove(String id) throws Refusal {
        Draft draft = drafts.get(id);
        if (draft == null) {
            return Optional.empty();
        }
        workspace.deleteSegment(id);
        drafts.remove(id);
        draft.onDisk = null;
        removed.put(id, draft);
        return Optional.of(draft.segment());
    }

    /// Brings a removed segment back, with all that can be undone in it.
    void restore(String id) {
        Draft draft = removed.remove(id);
        if (draft != null) {
            drafts.put(id, draft);
            save(id);
        }
    }
}
