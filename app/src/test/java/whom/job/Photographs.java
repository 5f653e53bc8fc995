package whom.job;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pictures of the window as PNG files.
final class Photographs {
    private Photographs() {
    }

    static void write(Image image, Path file) {
        write(image, 0, 0, (int) image.getWidth(), (int) image.getHeight(), file);
    }

    /// A part of it, from the top of a place down; what lies outside of the picture is no part of it.
    static void write(Image image, Bounds place, int height, Path file) {
        write(image, (int) place.getMinX(), (int) place.getMinY(), (int) place.getWidth(), Math.min(height, (int) place.getHeight()), file);
    }

    private static void write(Image image, int x, int y, int width, int height, Path file) {
        if (x < 0 || y < 0 || x + width > image.getWidth() || y + height > image.getHeight()) {
            throw new AssertionError(file + " would show more than there is: " + image.getWidth() + " × " + image.getHeight());
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(x, y, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
