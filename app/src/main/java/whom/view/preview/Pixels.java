package whom.view.preview;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures as pixels, so that they can be worked on off the JavaFX thread.
final class Pixels {
    private Pixels() {
    }

    /// Its pixels, as 0xAARRGGBB, row by row.
    static int[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /// The same smaller: each pixel is the mean of those that it stands for.
    static WritableImage smaller(Image image, int width) {
        int from = (int) image.getWidth();
        int high = (int) image.getHeight();
        int height = Math.max(1, (int) Math.round((double) high * width / from));
        int[] large = of(image);
        int[] small = new int[width * height];
        for (int y = 0; y < height; y++) {
            int top = y * high / height;
            int bottom = Math.max(top + 1, (y + 1) * high / height);
            for (int x = 0; x < width; x++) {
                int left = x * from / width;
                small[y * width + x] = mean(large, from, left, Math.max(left + 1, (x + 1) * from / width), top, bottom);
            }
        }
        WritableImage made = new WritableImage(width, height);
        made.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), small, 0, width);
        return made;
    }

    private static int mean(int[] pixels, int scan, int left, int right, int top, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = pixels[y * scan + x];
                red += (pixel >> 16) & 0xff;
                green += (pixel >> 8) & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = (right - left) * (bottom - top);
        return 0xff000000 | ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }
}
