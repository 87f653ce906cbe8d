/**
 * The schemas of metadata that need no description (XMP Specification, September 2005; ISO 19005-2, 6.6.2.3.1 and
 * 6.6.4), by namespace: value types and the properties that have them. Types that are texts without a form of their
 * own (ProperName, AgentName, URI, Rational …) are given as Text, choices as what may be chosen.
 */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  rights: 'http://ns.adobe.com/xap/1.0/rights/',
  media: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
} as const;

const dynamic = 'http://ns.adobe.com/xmp/1.0/DynamicMedia/';
const exif = 'http://ns.adobe.com/exif/1.0/';

type Schema = Readonly<Record<string, string>>;

export const schemas: Readonly<Record<string, Schema>> = {
  [namespaces.dc]: {
    Text: 'coverage identifier source',
    MIMEType: 'format',
    'Lang Alt': 'description rights title',
    'Bag Text': 'contributor language publisher relation subject type',
    'Seq Text': 'creator',
    'Seq Date': 'date',
  },
  [namespaces.xmp]: {
    Text: 'BaseURL CreatorTool Label Nickname',
    Date: 'CreateDate MetadataDate ModifyDate',
    Real: 'Rating',
    'Bag Text': 'Advisory Identifier',
    'Alt Thumbnail': 'Thumbnails',
  },
  [namespaces.rights]: {
    Text: 'Certificate WebStatement',
    Boolean: 'Marked',
    'Bag Text': 'Owner',
    'Lang Alt': 'UsageTerms',
  },
  [namespaces.media]: {
    Text: 'DocumentID InstanceID LastURL ManageTo ManageUI Manager ManagerVariant RenditionClass RenditionParams VersionID',
    Integer: 'SaveID',
    ResourceRef: 'DerivedFrom ManagedFrom RenditionOf',
    'Seq ResourceEvent': 'History',
    'Seq Version': 'Versions',
  },
  'http://ns.adobe.com/xap/1.0/bj/': { 'Bag Job': 'JobRef' },
  'http://ns.adobe.com/xap/1.0/t/pg/': {
    Dimensions: 'MaxPageSize',
    Integer: 'NPages',
    'Bag Font': 'Fonts',
    'Seq Colorant': 'Colorants',
    'Seq Text': 'PlateNames',
  },
  [namespaces.pdf]: { Text: 'Keywords PDFVersion Producer' },
  [namespaces.pdfaid]: { Integer: 'part', Text: 'amd conformance corr' },
  'http://ns.adobe.com/photoshop/1.0/': {
    Text: 'AuthorsPosition CaptionWriter Category City Country Credit Headline Instructions Source State TransmissionReference',
    Date: 'DateCreated',
    Integer: 'Urgency',
    'Bag Text': 'SupplementalCategories',
  },
  [dynamic]: {
    Text:
      'videoFrameRate videoPixelDepth videoColorSpace videoAlphaMode videoPixelAspectRatio videoCompressor ' +
      'videoFieldOrder pullDown audioSampleType audioChannelType audioCompressor speakerPlacement fileDataRate ' +
      'tapeName altTapeName scene shotName shotLocation logComment absPeakAudioFilePath relativePeakAudioFilePath ' +
      'artist album genre copyright composer engineer instrument key stretchMode timeSignature scaleType',
    Boolean: 'videoAlphaUnityIsTransparent loop',
    Integer: 'audioSampleRate trackNumber',
    Real: 'tempo numberOfBeats',
    Date: 'shotDate videoModDate audioModDate metadataModDate releaseDate',
    Dimensions: 'videoFrameSize',
    Colorant: 'videoAlphaPremultipleColor',
    ProjectLink: 'projectRef',
    Timecode: 'startTimecode altTimecode',
    Time: 'duration introTime outCue relativeTimestamp',
    timeScaleStretch: 'timeScaleParams',
    resampleStretch: 'resampleParams',
    beatSpliceStretch: 'beatSpliceParams',
    'Seq Marker': 'markers',
    'Bag Media': 'contributedMedia',
  },
  'http://ns.adobe.com/camera-raw-settings/1.0/': {
    Boolean: 'AutoBrightness AutoContrast AutoExposure AutoShadows HasCrop HasSettings',
    Integer:
      'BlueHue BlueSaturation Brightness ChromaticAberrationB ChromaticAberrationR ColorNoiseReduction Contrast ' +
      'CropUnits GreenHue GreenSaturation LuminanceSmoothing RedHue RedSaturation Saturation Shadows ShadowTint ' +
      'Sharpness Temperature Tint VignetteAmount VignetteMidpoint',
    Real: 'CropTop CropLeft CropBottom CropRight CropAngle CropWidth CropHeight Exposure',
    Text: 'CameraProfile RawFileName ToneCurveName Version WhiteBalance',
    'Seq Text': 'ToneCurve',
  },
  'http://ns.adobe.com/tiff/1.0/': {
    Integer:
      'ImageWidth ImageLength Compression PhotometricInterpretation Orientation SamplesPerPixel PlanarConfiguration ' +
      'YCbCrPositioning ResolutionUnit',
    Text: 'XResolution YResolution Make Model Software Artist',
    Date: 'DateTime',
    'Lang Alt': 'ImageDescription Copyright',
    'Seq Integer': 'BitsPerSample YCbCrSubSampling TransferFunction',
    'Seq Text': 'WhitePoint PrimaryChromaticities YCbCrCoefficients ReferenceBlackWhite',
  },
  [exif]: {
    Text:
      'ExifVersion FlashpixVersion CompressedBitsPerPixel RelatedSoundFile ExposureTime FNumber SpectralSensitivity ' +
      'ShutterSpeedValue ApertureValue BrightnessValue ExposureBiasValue MaxApertureValue SubjectDistance FocalLength ' +
      'FlashEnergy FocalPlaneXResolution FocalPlaneYResolution ExposureIndex DigitalZoomRatio ImageUniqueID ' +
      'GPSVersionID GPSAltitude GPSSatellites GPSStatus GPSMeasureMode GPSDOP GPSSpeedRef GPSSpeed GPSTrackRef ' +
      'GPSTrack GPSImgDirectionRef GPSImgDirection GPSMapDatum GPSDestBearingRef GPSDestBearing GPSDestDistanceRef ' +
      'GPSDestDistance GPSProcessingMethod GPSAreaInformation',
    Integer:
      'ColorSpace PixelXDimension PixelYDimension ExposureProgram MeteringMode LightSource FocalPlaneResolutionUnit ' +
      'SensingMethod FileSource SceneType CustomRendered ExposureMode WhiteBalance FocalLengthIn35mmFilm ' +
      'SceneCaptureType GainControl Contrast Saturation Sharpness SubjectDistanceRange GPSAltitudeRef GPSDifferential',
    Date: 'DateTimeOriginal DateTimeDigitized GPSTimeStamp',
    GPSCoordinate: 'GPSLatitude GPSLongitude GPSDestLatitude GPSDestLongitude',
    Flash: 'Flash',
    'OECF/SFR': 'OECF SpatialFrequencyResponse',
    CFAPattern: 'CFAPattern',
    DeviceSettings: 'DeviceSettingDescription',
    'Lang Alt': 'UserComment',
    'Seq Integer': 'ComponentsConfiguration ISOSpeedRatings SubjectArea SubjectLocation',
  },
  'http://ns.adobe.com/exif/1.0/aux/': { Text: 'Lens SerialNumber' },
};

/** Value types that have fields: their namespace, and fields by type. */
export const structures: Readonly<Record<string, readonly [namespace: string, fields: Schema]>> = {
  Colorant: [
    'http://ns.adobe.com/xap/1.0/g/',
    { Text: 'swatchName mode type', Real: 'cyan magenta yellow black L', Integer: 'red green blue A B' },
  ],
  Dimensions: ['http://ns.adobe.com/xap/1.0/sType/Dimensions#', { Real: 'w h', Text: 'unit' }],
  Font: [
    'http://ns.adobe.com/xap/1.0/sType/Font#',
    {
      Text: 'fontName fontFamily fontFace fontType versionString fontFileName',
      Boolean: 'composite',
      'Seq Text': 'childFontFiles',
    },
  ],
  Thumbnail: ['http://ns.adobe.com/xap/1.0/g/img/', { Integer: 'height width', Text: 'format image' }],
  ResourceEvent: [
    'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
    { Text: 'action instanceID parameters softwareAgent', Date: 'when' },
  ],
  ResourceRef: [
    'http://ns.adobe.com/xap/1.0/sType/ResourceRef#',
    {
      Text: 'instanceID documentID versionID renditionClass renditionParams manager managerVariant manageTo manageUI',
    },
  ],
  Version: [
    'http://ns.adobe.com/xap/1.0/sType/Version#',
    { Text: 'comments modifier version', ResourceEvent: 'event', Date: 'modifyDate' },
  ],
  Job: ['http://ns.adobe.com/xap/1.0/sType/Job#', { Text: 'name id url' }],
  Flash: [exif, { Boolean: 'Fired Function RedEyeMode', Text: 'Return Mode' }],
  'OECF/SFR': [exif, { Integer: 'Columns Rows', 'Seq Text': 'Names Values' }],
  CFAPattern: [exif, { Integer: 'Columns Rows', 'Seq Integer': 'Values' }],
  DeviceSettings: [exif, { Integer: 'Columns Rows', 'Seq Text': 'Settings' }],
  Marker: [dynamic, { Any: 'startTime duration', Text: 'comment name location target type' }],
  Media: [dynamic, { Text: 'path track webStatement', Time: 'startTime duration', Boolean: 'managed' }],
  ProjectLink: [dynamic, { Text: 'type path' }],
  Time: [dynamic, { Integer: 'value', Text: 'scale' }],
  Timecode: [dynamic, { Text: 'timeValue timeFormat' }],
  timeScaleStretch: [dynamic, { Text: 'quality', Real: 'frameSize frameOverlappingPercentage' }],
  resampleStretch: [dynamic, { Text: 'quality' }],
  beatSpliceStretch: [dynamic, { Boolean: 'useFileBeatsMarker', Real: 'riseInDecibel', Time: 'riseInTimeDuration' }],
};

/** Names of properties or fields → their types. */
export function typesIn(schema: Schema): Map<string, string> {
  return new Map(Object.entries(schema).flatMap(([type, names]) => names.split(' ').map((name) => [name, type])));
}
