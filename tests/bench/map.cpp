// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the address map with the whole nation on it, 1920 × 1080: on the way from the whole
// down to a village and back, by what colours tell. Beside it what the same machine needs to blank
// the image once, and to fill as many rectangles with QPainter.
#include "desktop/look/palette.h"
#include "desktop/map/labels.h"
#include "desktop/map/picture_builder.h"
#include "nation_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <QApplication>

namespace {

using namespace sextant;
using namespace sextant::desktop;
namespace fs = std::filesystem;

constexpr QSize kSize(1920, 1080);
constexpr int kStepsDown = 60;

double milliseconds(const std::function<void()>& work)
{
  const auto start = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  return took.count();
}

struct Frames {
  std::vector<double> took;
  [[nodiscard]] double median()
  {
    std::ranges::nth_element(took, took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2));
    return took[took.size() / 2];
  }
  [[nodiscard]] double worst() const { return *std::ranges::max_element(took); }
};

/// Villages at the begin, in the middle and at the end.
std::vector<net::Prefix> targets(const Picture& picture)
{
  std::vector<net::Prefix> out;
  for (const std::uint32_t at : {picture.size() / 9, picture.size() / 2, picture.size() - 1}) {
    out.push_back(picture.node(at).prefix);
  }
  return out;
}

Frames zoomThrough(const Picture& picture, const Colours& colours, Labels& labels, QImage& image)
{
  Frames frames;
  Projection projection(picture.roots(), kSize);
  const View whole = projection.whole();
  for (const net::Prefix target : targets(picture)) {
    const View there = projection.fitting(target);
    for (int step = 0; step <= kStepsDown; ++step) {
      projection.setView(projection.between(whole, there, 1.0 * step / kStepsDown));
      frames.took.push_back(milliseconds([&] {
        FramePainter frame(picture, colours, projection, 1);
        frame.paint(image, labels.stripHeight());
        QPainter painter(&image);
        labels.draw(painter, picture, colours, frame.labels());
      }));
    }
  }
  return frames;
}

double blankImage(QImage& image)
{
  Frames frames;
  for (int i = 0; i < 50; ++i) {
    frames.took.push_back(milliseconds(
        [&] { std::memset(image.bits(), i, static_cast<std::size_t>(image.sizeInBytes())); }));
  }
  return frames.median();
}

/// As many cells of 3 × 3 pixels as the image has room for.
double fillCells(QImage& image)
{
  return milliseconds([&] {
    QPainter painter(&image);
    for (int y = 0; y < image.height(); y += 3) {
      for (int x = 0; x < image.width(); x += 3) painter.fillRect(x, y, 3, 3, QColor(x, y, 99));
    }
  });
}

void run(const fs::path& folder)
{
  const model::Draft draft =
      bench::must(plan::makeDraft(bench::nationRequest(folder), base::noProgress()));
  PicturePtr picture;
  const double built = milliseconds([&] { picture = pictureOf(draft, wording::Language::zh); });
  std::printf("%u rectangles, %zu MiB, built in %.0f ms\n", picture->size(),
              picture->nodes().size_bytes() >> 20, built);
  QImage image(kSize, QImage::Format_RGB32);
  const double blank = blankImage(image);
  std::printf("%-34s %7.2f ms\n", "image blanked once (floor)", blank);
  std::printf("%-34s %7.2f ms\n", "filled with cells by QPainter", fillCells(image));
  const AddressForm form;
  Labels labels(form);
  labels.setFont(QApplication::font());
  const wording::Words words(wording::Language::zh);
  for (const ColourBy by : {ColourBy::level, ColourBy::use, ColourBy::zone}) {
    Colours colours;
    const double coloured =
        milliseconds([&] { colours = Colours(*picture, by, QApplication::palette(), words); });
    Frames frames = zoomThrough(*picture, colours, labels, image);
    std::printf(
        "colouring %d: prepared %5.1f ms; %zu frames, median %5.2f ms (%4.1f floors), "
        "worst %5.2f ms\n",
        static_cast<int>(by) + 1, coloured, frames.took.size(), frames.median(),
        frames.median() / blank, frames.worst());
  }
}

}  // namespace

int main(int argc, char** argv)
{
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  dress(Theme::light, false);
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  run(folder);
  fs::remove_all(folder);
}
