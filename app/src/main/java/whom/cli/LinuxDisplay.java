package whom.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A window on Linux needs an X server (also the one that Wayland desktops bring) and the libraries of GTK 3 and OpenGL.
///
/// @param name the variable DISPLAY, or null
@SuppressWarnings("restricted") // the launchers allow native access; the two calls are read-only questions
record LinuxDisplay(@Nullable String name) implements Display {
    private static final String PACKAGES = "(Debian and Ubuntu: apt install libgtk-3-0 libgl1 libx11-6; Fedora: dnf install gtk3 mesa-libGL libX11)";

    @Override
    public Optional<String> missing() {
        if (name == null || name.isBlank()) {
            return Optional.of("There is no display here (DISPLAY is not set)");
        }
        Arena arena = Arena.global();
        for (String library : List.of("libX11.so.6", "libgtk-3.so.0", "libGL.so.1")) {
            if (!loads(library, arena)) {
                return Optional.of("The window needs the library " + library + " " + PACKAGES);
            }
        }
        return reachable(arena) ? Optional.empty() : Optional.of("The display " + name + " cannot be reached");
    }

    private static boolean loads(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    private static boolean reachable(Arena arena) {
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
        Linker linker = Linker.nativeLinker();
        MethodHandle open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) close.invokeExact(display);
            return ignored >= 0;
        } catch (Throwable impossible) {
            throw new LinkageError("XOpenDisplay", impossible);
        }
    }
}
