"""Places for maps: GeoJSON and KML."""

import json
from pathlib import Path

import fastkml
import fastkml.validator
import geojson
from geojson_pydantic import FeatureCollection
from lxml import etree

from .site import nothing_found


def geojson_files(site):
    """RFC 7946 by two readers; longitude before latitude, both on the globe."""
    files = site.files("*.geojson")
    found = nothing_found(files, "GeoJSON")
    for file in files:
        text = file.read_text()
        FeatureCollection.model_validate_json(text)
        collection = geojson.loads(text)
        if not collection.is_valid:
            found.append(f"{site.name(file)}: {collection.errors()}")
        for feature in json.loads(text)["features"]:
            longitude, latitude = feature["geometry"]["coordinates"][:2]
            if abs(longitude) > 180 or abs(latitude) > 90:
                found.append(f"{site.name(file)}: {feature['properties']['name']} lies at {longitude}, {latitude}")
    return found


def kml_files(site):
    """KML 2.2 by its schema, and as fastkml reads it: a point in each placemark."""
    files = site.files("*.kml")
    found = nothing_found(files, "KML")
    for file in files:
        if fastkml.validator.validate(file_to_validate=Path(file)) is not True:
            found.append(f"{site.name(file)}: not valid by the schema of KML 2.2")
        tree = etree.parse(str(file))
        names = {"k": "http://www.opengis.net/kml/2.2"}
        placemarks = tree.xpath("//k:Placemark", namespaces=names)
        read = fastkml.KML.parse(str(file))
        shown = list(fastkml.utils.find_all(read, of_type=fastkml.Placemark))
        if len(shown) != len(placemarks) or not placemarks:
            found.append(f"{site.name(file)}: fastkml reads {len(shown)} of {len(placemarks)} placemarks")
        for placemark in shown:
            point = placemark.geometry
            if point is None or abs(point.x) > 180 or abs(point.y) > 90:
                found.append(f"{site.name(file)}: {placemark.name} has no point on the globe")
    return found
