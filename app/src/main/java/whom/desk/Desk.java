package whom.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import whom.desk.settings.Settings;
import whom.desk.settings.SettingsFile;
import whom.desk.state.Appearance;
import whom.desk.state.DeskState;
import whom.desk.state.Language;
import whom.desk.state.Notice;
import whom.desk.state.Stage;
import whom.resources.Words;
import whom.template.Engines;
import whom.template.PageLink;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.workspace.Samples;

/// The running session: one thread takes the intents in their order, every change publishes one new immutable state.
///
/// [#send(Intent)] may be called from any thread and returns at once; listeners are called on the desk's own thread.
public final class Desk implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("desk").factory());
    private final List<Consumer<DeskState>> listeners = new CopyOnWriteArrayList<>();
    private final Latest opening = new Latest("opening");
    private final SettingsFile settingsFile;
    private final Samples samples;
    private final List<Stage.Start.Place> samplePlaces;
    private final Words system;
    private volatile Ground ground;
    private Settings settings;
    private @Nullable Session session;
    /// What somebody wanted that would lose what is not saved, while they are asked about it.
    private @Nullable Intent asked;
    private volatile DeskState state;

    /// @param samples workspaces that came with the program
    /// @param words   as the system speaks, for those who choose no language
    public Desk(SettingsFile settingsFile, Samples samples, Words words, Clock clock,
            Engines engines) {
        this(settingsFile, samples, words, clock, engines, Outside.CLOSED);
    }

    /// The same with ways out of the program.
    public Desk(SettingsFile settingsFile, Samples samples, Words words, Clock clock,
            Engines engines, Outside outside) {
        this.settingsFile = settingsFile;
        this.samples = samples;
        this.samplePlaces = samples.list().stream().map(s -> new Stage.Start.Place(s.name(), s.about(), s.folder())).toList();
        this.settings = settingsFile.load();
        this.system = words;
        this.ground = new Ground(settings.appearance().language().words(words), clock, engines, outside, new DeskThread());
        this.state = state(start(), null);
    }

    /// What the rest of a session needs of its desk.
    ///
    /// @param words  the language of everything that is said
    /// @param engines read templates
    /// @param outside the ways out of the program
    record Ground(Words words, Clock clock, Engines engines, Outside outside, Ears ears) {
        Notices notices() {
            return new Notices(words);
        }

        /// The same in other words.
        Ground saying(Words other) {
            return new Ground(other, clock, engines, outside, ears);
        }
    }

    /// How the parts of a session come back to the desk's thread and make themselves heard.
    interface Ears {
        /// Runs on the desk's thread, soon.
        void later(Runnable step);

        /// Runs on the desk's thread after a pause.
        void after(Duration pause, Runnable step);

        /// The session changed: publish it. On the desk's thread only.
        void changed();

        /// Shows a message. On the desk's thread only.
        void notice(Notice notice);
    }

    /// The state as last published.
    public DeskState state() {
        return state;
    }

    /// What is remembered between runs.
    public Settings settings() {
        return settings;
    }

    /// Hears every new state, on the desk's thread.
    public void onChange(Consumer<DeskState> listener) {
        listeners.add(listener);
    }

    /// Takes what someone wants; returns at once.
    public void send(Intent intent) {
        ground.ears().later(() -> take(intent));
    }

    /// Writes what is still to be written, and ends.
    @Override
    public void close() {
        ground.ears().later(this::leave);
        opening.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Intent intent) {
        switch (intent) {
            case Intent.OpenWorkspace(Path folder) -> unlessUnsaved(intent, () -> open(folder));
            case Intent.BeginWithFile(Path file) -> unlessUnsaved(intent, () -> beginWith(file));
            case Intent.CloseWorkspace() -> unlessUnsaved(intent, this::leave);
            case Intent.LeaveUnsaved(boolean save) -> leaveUnsaved(save);
            case Intent.Stay() -> stayUnsaved();
            case Intent.Cancel() -> cancel();
            case Intent.ChooseTheme(var theme) -> look(settings.appearance().with(theme));
            case Intent.ChooseTextSize(int size) -> look(settings.appearance().withTextSize(size));
            case Intent.StepTextSize(int by) -> look(settings.appearance().withTextStep(by));
            case Intent.StandStill(boolean still) -> look(settings.appearance().withStill(still));
            case Intent.Speak(var language) -> speak(language);
            case Intent.KeepWindow(var window) -> keep(settings.with(window));
            case Intent.DismissNotice() -> show(null);
            case Intent.OpenLink(URI address) -> openLink(address);
            case DataIntent.LeaveImport() when session != null && session.intake().isFresh() -> leave();
            case Intent.OfWorkspace ofWorkspace -> {
                if (session != null) {
                    session.take(ofWorkspace);
                }
            }
        }
    }

    /// Asks first where templates are not saved.
    private void unlessUnsaved(Intent intent, Runnable step) {
        if (session != null && session.writing().asks()) {
            asked = intent;
            ground.ears().changed();
        } else {
            step.run();
        }
    }

    private void leaveUnsaved(boolean save) {
        Intent next = asked;
        if (session != null && next != null) {
            if (session.writing().leave(save)) {
                asked = null;
                take(next);
            } else {
                stayUnsaved();
            }
        }
    }

    private void stayUnsaved() {
        asked = null;
        if (session != null) {
            session.writing().stay();
            ground.ears().changed();
        }
    }

    private void openLink(URI address) {
        try {
            // Looked at again, so that nothing but a link of these kinds ever reaches the system.
            ground.outside().browser().open(PageLink.of(address.toString())
                    .orElseThrow(() -> new Refusal("Only addresses of the web and of mail are opened, not " + address + ".")));
        } catch (Refusal refusal) {
            show(ground.notices().problem(refusal));
        }
    }

    private void look(Appearance appearance) {
        keep(settings.with(appearance));
        publish(state(state.stage(), state.notice()));
    }

    /// Everything that is said was made in the old words, so the workspace is opened anew; what is shown stays until then.
    private void speak(Language language) {
        keep(settings.with(settings.appearance().with(language)));
        ground = ground.saying(language.words(system));
        publish(state(state.stage(), null));
        if (session != null) {
            Path folder = session.folder();
            String segment = session.chosen();
            WritingPage.Carried unsaved = session.writing().carried();
            ImportPage.Carried importing = session.intake().carried();
            session.close();
            session = null;
            opening.ask(cancellation -> Opening.open(folder, ground, (_, _, _) -> {}, cancellation),
                    opened -> ground.ears().later(() -> {
                        begin(opened, anew -> {
                            if (segment != null) {
                                anew.take(new Intent.ChooseSegment(segment));
                            }
                            anew.intake().resume(importing);
                        });
                        opened.resume(unsaved);
                    }), failed -> ground.ears().later(() -> stay(failed)));
        }
    }

    private void open(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        String name = String.valueOf(whole.getFileName());
        publish(state(new Stage.Opening(name, ground.words().text("desk.opening"), 0, 0), null));
        opening.ask(
                cancellation -> Opening.open(samples.settle(whole), ground,
                        (step, done, total) -> opening(cancellation, name, step, done, total),
                        cancellation),
                opened -> ground.ears().later(() -> begin(opened, _ -> {})), failed -> ground.ears().later(() -> stay(failed)));
    }

    private void beginWith(Path file) {
        String name = String.valueOf(file.getFileName());
        publish(state(new Stage.Opening(name, ground.words().text("desk.opening"), 0, 0), null));
        opening.ask(
                cancellation -> FirstFile.begin(file, samples.copies(), ground,
                        (step, done, total) -> opening(cancellation, name, step, done, total), cancellation),
                begun -> ground.ears().later(() -> begin(begun.session(), opened -> opened.intake().begin(begun.look()))),
                failed -> ground.ears().later(() -> stay(failed)));
    }

    private void opening(Cancellation cancellation, String name, String step, long done, long total) {
        ground.ears().later(() -> {
            if (!cancellation.isCancelled() && state.stage() instanceof Stage.Opening) {
                publish(state(new Stage.Opening(name, step, done, total), state.notice()));
            }
        });
    }

    /// What is done in a session before anything of it is shown.
    @FunctionalInterface
    private interface First {
        void in(Session opened) throws Refusal;
    }

    private void begin(Session opened, First first) {
        drop();
        session = opened;
        keep(settings.opened(opened.folder()));
        // The first segment is chosen before anything is shown, so that no empty window flashes by.
        opened.begin();
        Notice notice = state.notice();
        try {
            first.in(opened);
        } catch (Refusal refusal) {
            notice = ground.notices().problem(refusal);
        }
        publish(state(new Stage.Open(opened.view()), notice));
    }

    /// Lets go of what is open. A workspace that was made for a file of which nothing was imported goes with it.
    private void drop() {
        Session left = session;
        session = null;
        if (left != null) {
            boolean fresh = left.intake().isFresh();
            left.close();
            if (fresh) {
                FirstFile.remove(left.folder());
                keep(settings.forgot(left.folder()));
            }
        }
    }

    /// What was open stays open when another workspace cannot be opened.
    private void stay(Exception why) {
        publish(state(session == null ? start() : new Stage.Open(session.view()), ground.notices().problem(why)));
    }

    private void cancel() {
        if (state.stage() instanceof Stage.Opening) {
            opening.cancel();
            publish(state(session == null ? start() : new Stage.Open(session.view()), null));
        } else if (session != null) {
            session.cancel();
        }
    }

    private void leave() {
        opening.cancel();
        drop();
        publish(state(start(), state.notice()));
    }

    private DeskState state(Stage stage, @Nullable Notice notice) {
        return new DeskState(stage, settings.appearance(), recent(), notice);
    }

    private Stage.Start start() {
        return new Stage.Start(recent(), samplePlaces);
    }

    private List<Stage.Start.Place> recent() {
        return settings.recent().stream()
                .map(folder -> new Stage.Start.Place(String.valueOf(folder.getFileName()), folder.toString(), folder)).toList();
    }

    private void keep(Settings changed) {
        if (changed.equals(settings)) {
            return;
        }
        settings = changed;
        try {
            settingsFile.save(changed);
        } catch (Refusal refusal) {
            show(ground.notices().problem(refusal));
        }
    }

    private void show(@Nullable Notice notice) {
        publish(state(state.stage(), notice));
    }

    private void publish(DeskState next) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    private final class DeskThread implements Ears {
        @Override
        public void later(Runnable step) {
            try {
                thread.execute(() -> guarded(step));
            } catch (RejectedExecutionException e) {
                // The desk is closed: nobody is there to hear.
            }
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // guarded: what goes wrong is shown
        public void after(Duration pause, Runnable step) {
            if (!thread.isShutdown()) {
                thread.schedule(() -> guarded(step), pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void changed() {
            if (session != null && state.stage() instanceof Stage.Open) {
                publish(state(new Stage.Open(session.view()), state.notice()));
            }
        }

        @Override
        public void notice(Notice notice) {
            show(notice);
        }

        /// A mistake of ours must neither end the desk's thread nor pass in silence.
        @SuppressWarnings("CatchingUnchecked")
        private void guarded(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException e) {
                show(ground.notices().problem(e));
            }
        }
    }
}
