package whom;

import java.time.Clock;
import java.time.ZoneId;
import whom.cli.Commands;
import whom.cli.Console;
import whom.cli.Display;
import whom.cli.Rooms;
import whom.template.Engines;
import whom.template.OwnEngines;
import whom.view.preview.FxCamera;

/// Builds the rooms in order and starts the window or a command.
public final class Main {
    private Main() {
    }

    /// @param args the command line as in `whom --help`
    public static void main(String[] args) {
        // The launcher looks whether somebody watches the error stream, which Java cannot tell.
        Console console = new Console(System.in, System.out, System.err, Boolean.getBoolean("whom.terminal"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Engines engines = new OwnEngines();
        Rooms rooms = new Rooms(console, clock, engines, FxCamera::new, new Window(clock, engines), Display.ofThisComputer());
        System.exit(new Commands(rooms).run(args));
    }
}
