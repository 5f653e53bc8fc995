package whom.cli;

import java.time.Clock;
import java.util.function.Supplier;
import whom.template.Camera;
import whom.template.Engines;

/// What the commands are given by the program's start.
///
/// @param camera made when the first picture is taken, since that starts a platform
/// @param display what is missing for a window here
public record Rooms(Console console, Clock clock, Engines engines, Supplier<Camera> camera, Windows windows, Display display) {}
