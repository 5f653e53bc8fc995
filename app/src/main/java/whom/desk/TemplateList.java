package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.desk.state.TemplateItem;
import whom.template.Message;
import whom.text.Refusal;
import whom.workspace.Listed;
import whom.workspace.Workspace;

/// Which templates the workspace has, as their files were read last.
final class TemplateList {
    private final Workspace workspace;
    private final List<Listed<Message>> messages;

    TemplateList(Workspace workspace) throws Refusal {
        this.workspace = workspace;
        this.messages = new ArrayList<>(workspace.templates());
    }

    List<TemplateItem> items() {
        return messages.stream().map(listed -> switch (listed) {
            case Listed.Sound<Message>(String id, Message sound) -> new TemplateItem(id, sound.name(), null);
            case Listed.Broken<Message>(String id, Refusal why) -> new TemplateItem(id, id, why.getMessage());
        }).toList();
    }

    /// The first that can be shown.
    Optional<Message> first() {
        return messages.stream().flatMap(listed -> listed.sound().stream()).findFirst();
    }

    Optional<Listed<Message>> listed(String id) {
        return messages.stream().filter(listed -> listed.id().equals(id)).findFirst();
    }

    /// Reads all of them anew.
    void readAgain() throws Refusal {
        List<Listed<Message>> now = workspace.templates();
        messages.clear();
        messages.addAll(now);
    }

    /// Shows a template as it is being written in place of its file; one that is new joins the others.
    void put(Message written) {
        Listed<Message> sound = new Listed.Sound<>(written.id(), written);
        if (listed(written.id()).isEmpty()) {
            messages.add(sound);
        }
        messages.replaceAll(listed -> listed.id().equals(written.id()) ? sound : listed);
    }

    /// Reads one anew.
    Message readAgain(String id) throws Refusal {
        Message again = workspace.template(id);
        messages.replaceAll(listed -> listed.id().equals(id) ? new Listed.Sound<>(id, again) : listed);
        return again;
    }
}
