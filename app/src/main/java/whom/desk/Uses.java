package whom.desk;

import java.util.List;
import whom.desk.state.Leaving;
import whom.template.Message;
import whom.template.NamedSegments;
import whom.template.Renderer;
import whom.text.Refusal;
import whom.workspace.ExportTarget;
import whom.workspace.Segment;

/// Where a segment is used: by the segments as they stand in the window, by the templates and exports as their files say.
record Uses(Site site, Drafts drafts) {
    Leaving of(Segment segment) throws Refusal {
        List<String> segments = drafts.using(segment.id()).stream().map(draft -> draft.segment().name()).toList();
        List<String> templates = site.workspace().templates().stream().flatMap(listed -> listed.sound().stream())
                .filter(message -> names(message, segment.id())).map(Message::name).toList();
        List<String> exports = site.workspace().manifest().exports().stream().filter(target -> target.segments().contains(segment.id()))
                .map(ExportTarget::name).toList();
        return new Leaving(segment.id(), segment.name(), segments, templates, exports);
    }

    private boolean names(Message message, String id) {
        try {
            Renderer renderer = site.renderer();
            return !NamedSegments.of(message, renderer.understood(message).variables(), renderer.addressing(message), List.of(id))
                    .isEmpty();
        } catch (Refusal unreadable) {
            // It sends nothing to anybody until it is mended.
            return false;
        }
    }
}
